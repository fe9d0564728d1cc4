import type { TextLine } from "./text-line.ts";

const opening = /^(?:abstract\b|(?:1|I)?\.? ?introduction\b)/i;
/** Headings in a column stand no further above its text, in points; the block of authors does. */
const reach = 20;

/**
 * The height below which a first page is set in columns; title and authors stand above it. That is where the abstract
 * or the introduction begins, or higher, where the right column has its first lines at its edge.
 */
export function columnsStart(lines: readonly TextLine[]): number {
  const openings = lines.filter(({ text }) => opening.test(text)).map(({ y }) => y);
  return Math.max(0, ...openings, rightStart(lines.filter(({ column }) => column === "right")));
}

function rightStart(lines: readonly TextLine[]): number {
  const sorted = [...lines].sort((above, below) => below.y - above.y);
  const edge = mostCommon(sorted.map(({ left }) => Math.round(left)));
  const atEdge = (line: TextLine | undefined) => line !== undefined && Math.abs(line.left - edge) < 2;
  let first = sorted.findIndex((line, index) => {
    const next = sorted[index + 1];
    return atEdge(line) && atEdge(next) && line.y - (next?.y ?? 0) < line.size * 1.6;
  });
  if (first < 0) return 0;
  while (first > 0 && (sorted[first - 1]?.y ?? 0) - (sorted[first]?.y ?? 0) < reach) first -= 1;
  return sorted[first]?.y ?? 0;
}

function mostCommon(values: readonly number[]): number {
  const counts = new Map<number, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  const [best = 0] = [...counts].reduce((most, entry) => (entry[1] > most[1] ? entry : most), [0, 0]);
  return best;
}
