import type { TextPage, TextRun } from "../../../model/text-layer.ts";

/** As many runs cross the gutter, against those that cross the middle of a column: titles and wide tables do. */
const mostCrossing = 0.25;

/**
 * Where the two columns of a file part, in points from the left; undefined for a file of one column. The gutter is
 * the place near the middle of the page that the fewest runs of text cross.
 */
export function findGutter(pages: readonly TextPage[], bodySize: number): number | undefined {
  const width = pages[0]?.width ?? 0;
  const runs = pages
    .filter((page) => Math.abs(page.width - width) < 1)
    .flatMap((page) => page.runs)
    .filter(({ rotated, size }) => !rotated && Math.abs(size - bodySize) < bodySize / 5);
  const crossings = countCrossings(runs, width);
  const inColumns = (at(crossings, width * 0.28) + at(crossings, width * 0.72)) / 2;
  const middle = range(Math.floor(width * 0.4), Math.ceil(width * 0.6));
  const fewest = Math.min(...middle.map((x) => at(crossings, x)));
  if (inColumns < 10 || fewest > inColumns * mostCrossing) return undefined;
  const valley = middle.filter((x) => at(crossings, x) <= fewest + inColumns * 0.05);
  return valley[Math.floor(valley.length / 2)];
}

/** For each whole point how many runs reach over it. */
function countCrossings(runs: readonly TextRun[], width: number): readonly number[] {
  const changes = new Array<number>(Math.ceil(width) + 2).fill(0);
  for (const { x, width: length } of runs) {
    const from = clamp(Math.ceil(x), changes.length - 1);
    const to = clamp(Math.floor(x + length) + 1, changes.length - 1);
    if (to <= from) continue;
    changes[from] = at(changes, from) + 1;
    changes[to] = at(changes, to) - 1;
  }
  let open = 0;
  return changes.map((change) => {
    open += change;
    return open;
  });
}

function at(counts: readonly number[], x: number): number {
  return counts[Math.round(x)] ?? 0;
}

function clamp(value: number, most: number): number {
  return Math.max(0, Math.min(most, value));
}

function range(from: number, to: number): number[] {
  return Array.from({ length: Math.max(0, to - from + 1) }, (_, index) => from + index);
}
