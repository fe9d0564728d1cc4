/** Units that a person counts time in. */
export type TimeUnit = "day" | "week" | "month" | "year";

/** How many signs a year has, and a month, as dates are written. */
export const yearLength = "2024".length;
export const monthLength = "2024-06".length;

/** A month of a year: `2024-06`. */
export function monthOf(year: number | string, month: number): string {
  return `${year}-${twoDigits(month)}`;
}

/** A day of a month; undefined for one that the calendar does not have. */
export function dayOf(month: string, day: number): string | undefined {
  const text = `${month}-${twoDigits(day)}`;
  const date = new Date(`${text}T00:00:00Z`);
  return Number.isNaN(date.getTime()) || date.getUTCDate() !== day ? undefined : text;
}

/** The year, month or day behind (`1`) or before (`-1`) one, as precise as it is. */
export function neighbourDate(date: string, step: 1 | -1): string {
  if (date.length === yearLength) return String(Number(date) + step).padStart(yearLength, "0");
  if (date.length === monthLength) return monthsAway(date, step);
  const day = new Date(`${date}T00:00:00Z`);
  day.setUTCDate(day.getUTCDate() + step);
  return textOf(day);
}

/**
 * The first date of the stretch that ends with a date and lasts so long, as precise as the date is: three months up to
 * 27 October begin on 28 July, three months up to October in August, and a year up to 2025 in 2025.
 */
export function startOfStretch(end: string, count: number, unit: TimeUnit): string {
  if (end.length === yearLength) return String(Number(end) - (unit === "year" ? count - 1 : 0));
  const months = unit === "year" ? count * 12 : unit === "month" ? count : 0;
  if (end.length === monthLength) return monthsAway(end, -(Math.max(months, 1) - 1));
  if (months > 0) return neighbourDate(sameDay(end, monthsAway(end.slice(0, monthLength), -months)), 1);
  const day = new Date(`${end}T00:00:00Z`);
  day.setUTCDate(day.getUTCDate() - count * (unit === "week" ? 7 : 1) + 1);
  return textOf(day);
}

/** The month so many months away. */
export function monthsAway(month: string, step: number): string {
  const counted =
    Number(month.slice(0, yearLength)) * 12 + Number(month.slice(yearLength + 1, monthLength)) - 1 + step;
  return monthOf(String(Math.floor(counted / 12)).padStart(yearLength, "0"), (counted % 12) + 1);
}

/** The day of a date in another month, or that month's last day. */
function sameDay(date: string, month: string): string {
  const last = new Date(`${monthsAway(month, 1)}-01T00:00:00Z`);
  last.setUTCDate(0);
  const day = Math.min(Number(date.slice(monthLength + 1)), last.getUTCDate());
  return `${month}-${twoDigits(day)}`;
}

function twoDigits(number: number): string {
  return String(number).padStart(2, "0");
}

function textOf(day: Date): string {
  return day.toISOString().slice(0, "2024-06-15".length);
}
