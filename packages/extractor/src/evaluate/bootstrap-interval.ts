import { seededRandom } from "./seeded-random.ts";

export interface Interval {
  readonly low: number;
  readonly high: number;
}

export interface BootstrapOptions {
  /** How often the units are drawn anew. */
  readonly samples?: number;
  /** Share of the drawn figures that lie inside, 0 to 1. */
  readonly level?: number;
  readonly seed?: number;
}

/**
 * Percentile interval of a figure over units that were drawn independently (documents rather than their sentences):
 * as many units are drawn with replacement as there are, again and again, and the figure taken of each draw.
 * Same units, same seed, same interval. B. Efron, Bootstrap methods: another look at the jackknife, 1979,
 * https://doi.org/10.1214/aos/1176344552.
 *
 * @throws {RangeError} when there are no units, or samples or level make no interval.
 */
export function bootstrapInterval<Unit>(
  units: readonly Unit[],
  figure: (drawn: readonly Unit[]) => number,
  { samples = 1000, level = 0.95, seed = 1 }: BootstrapOptions = {},
): Interval {
  if (units.length === 0) throw new RangeError("no units to draw from; expected one or more");
  if (!(samples >= 1) || !(level > 0 && level < 1))
    throw new RangeError(
      `samples ${samples}, level ${level}: expected 1 or more, and a share between 0 and 1`,
    );
  const random = seededRandom(seed);
  const figures = new Float64Array(samples);
  for (let sample = 0; sample < samples; sample += 1) figures[sample] = figure(drawFrom(units, random));
  figures.sort();
  const margin = (1 - level) / 2;
  return { low: quantile(figures, margin), high: quantile(figures, 1 - margin) };
}

function drawFrom<Unit>(units: readonly Unit[], random: () => number): Unit[] {
  const drawn: Unit[] = [];
  for (let count = 0; count < units.length; count += 1) {
    // The index is in range; `at` gives undefined only to the type checker, or for a unit that is undefined itself.
    drawn.push(units[Math.floor(random() * units.length)] as Unit);
  }
  return drawn;
}

/** Linear between the two nearest ranks. */
function quantile(sorted: Float64Array, share: number): number {
  const place = share * (sorted.length - 1);
  const below = sorted[Math.floor(place)] ?? 0;
  const above = sorted[Math.ceil(place)] ?? below;
  return below + (above - below) * (place - Math.floor(place));
}
