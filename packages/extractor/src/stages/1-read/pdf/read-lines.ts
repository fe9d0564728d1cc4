import type { TextPage, TextRun } from "../../../model/text-layer.ts";
import { groupBaselines } from "./group-baselines.ts";
import { hasSmallCapitals, joinRuns } from "./join-runs.ts";
import type { TextLine } from "./text-line.ts";

/** A gap as wide as this, in sizes of the font, stands between things, not between words. */
const pieceGap = 0.85;

/** Below this line a first page is set in columns; title and authors above it are not. */
const opening = /^(?:abstract\b|(?:1|I)?\.? ?introduction\b)/i;

/** The lines of a page in the order of reading: what stands above a wide line left, then right, then the wide line. */
export function readLines(
  page: TextPage,
  number: number,
  gutter: number | undefined,
  bodySize: number,
): TextLine[] {
  const runs = page.runs.filter(({ rotated }) => !rotated);
  const groups = groupBaselines(runs, bodySize);
  const lines = groups.flatMap((group) => linesOf(group, number, gutter));
  if (number > 0 || gutter === undefined) return inReadingOrder(lines);
  const top = Math.max(0, ...lines.filter(({ text }) => opening.test(text)).map(({ y }) => y));
  const wide = groups.flatMap((group) => linesOf(group, number, undefined)).filter(({ y }) => y > top + 1);
  return [...inReadingOrder(wide), ...inReadingOrder(lines.filter(({ y }) => y <= top + 1))];
}

function linesOf(runs: readonly TextRun[], page: number, gutter: number | undefined): TextLine[] {
  const byColumn = new Map<TextLine["column"], TextRun[][]>();
  for (const piece of splitPieces(runs, gutter)) {
    const column = columnOf(piece, gutter);
    byColumn.set(column, [...(byColumn.get(column) ?? []), piece]);
  }
  return [...byColumn].map(([column, pieces]) => lineOf(pieces, page, column));
}

/** Runs of one baseline, from left to right, parted where the gap is wide or the gutter lies. */
function splitPieces(runs: readonly TextRun[], gutter: number | undefined): TextRun[][] {
  const pieces: TextRun[][] = [];
  let end = Number.NEGATIVE_INFINITY;
  for (const run of [...runs].sort((left, right) => left.x - right.x)) {
    const gap = run.x - end;
    const overGutter = gutter !== undefined && end <= gutter + 2 && run.x >= gutter - 2;
    const apart = gap > run.size * (overGutter ? 0.4 : pieceGap);
    const open = pieces.at(-1);
    if (open === undefined || apart) pieces.push([run]);
    else open.push(run);
    end = Math.max(end, run.x + run.width);
  }
  return pieces;
}

function columnOf(piece: readonly TextRun[], gutter: number | undefined): TextLine["column"] {
  if (gutter === undefined) return "left";
  const left = Math.min(...piece.map(({ x }) => x));
  const right = Math.max(...piece.map(({ x, width }) => x + width));
  return right <= gutter + 4 ? "left" : left >= gutter - 4 ? "right" : "wide";
}

function lineOf(pieces: readonly TextRun[][], page: number, column: TextLine["column"]): TextLine {
  const runs = pieces.flat();
  const longest = runs.reduce((best, run) => (run.text.length > best.text.length ? run : best));
  const texts = pieces.map(joinRuns).filter((text) => text !== "");
  return {
    text: texts.join(" "),
    pieces: texts,
    page,
    column,
    left: Math.min(...runs.map(({ x }) => x)),
    right: Math.max(...runs.map(({ x, width }) => x + width)),
    y: longest.y,
    size: Math.max(...runs.map(({ size }) => size)),
    font: longest.font,
    isSmallCapitals: hasSmallCapitals(runs),
  };
}

function inReadingOrder(lines: readonly TextLine[]): TextLine[] {
  const sorted = lines.filter(({ text }) => text !== "").sort((a, b) => b.y - a.y || a.left - b.left);
  const ordered: TextLine[] = [];
  let left: TextLine[] = [];
  let right: TextLine[] = [];
  const flush = () => {
    ordered.push(...left, ...right);
    left = [];
    right = [];
  };
  for (const line of sorted) {
    if (line.column === "left") left.push(line);
    else if (line.column === "right") right.push(line);
    else {
      flush();
      ordered.push(line);
    }
  }
  flush();
  return ordered;
}
