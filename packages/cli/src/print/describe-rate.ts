/**
 * How fast work goes and how long the rest of it takes at that rate: "1,200/s, 2 min 5 s left". Empty until there is
 * enough to go by.
 * @param seconds How long it has taken so far.
 */
export function describeRate(done: number, total: number | undefined, seconds: number): string {
  if (seconds < leastSeconds || done === 0) return "";
  const rate = done / seconds;
  const each = `${Math.round(rate).toLocaleString("en-GB")}/s`;
  return total === undefined || total < done ? each : `${each}, ${describeTime((total - done) / rate)} left`;
}

/** Before, the rate is that of the first steps, which are not like the others. */
const leastSeconds = 1;

function describeTime(seconds: number): string {
  const whole = Math.ceil(seconds);
  const [hours, minutes] = [Math.floor(whole / 3600), Math.floor(whole / 60) % 60];
  if (hours > 0) return `${hours} h ${minutes} min`;
  return minutes > 0 ? `${minutes} min ${whole % 60} s` : `${whole} s`;
}
