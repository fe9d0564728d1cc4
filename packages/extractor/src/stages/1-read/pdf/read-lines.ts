import { groupBy } from "@methodscape/graph-model";
import type { TextPage, TextRun } from "../../../model/text-layer.ts";
import { columnsStart } from "./columns-start.ts";
import { groupBaselines } from "./group-baselines.ts";
import { hasSmallCapitals, joinRuns } from "./join-runs.ts";
import type { TextLine } from "./text-line.ts";

/** A gap as wide as this, in sizes of the font, stands between things, not between words. */
const pieceGap = 0.85;

/** What reaches as far over both sides of the gutter is wide; a formula that sticks out of its column is not. */
const overhang = 15;

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
  const top = columnsStart(lines);
  const wide = groups.flatMap((group) => linesOf(group, number, undefined)).filter(({ y }) => y > top + 1);
  return [...inReadingOrder(wide), ...inReadingOrder(lines.filter(({ y }) => y <= top + 1))];
}

function linesOf(runs: readonly TextRun[], page: number, gutter: number | undefined): TextLine[] {
  const byColumn = groupBy(splitPieces(runs, gutter), (piece) => columnOf(piece, gutter));
  return [...byColumn].map(([column, pieces]) => lineOf(pieces, page, column));
}

/** Runs of one baseline, from left to right, parted at the gutter and where the gap is wide. */
function splitPieces(runs: readonly TextRun[], gutter: number | undefined): TextRun[][] {
  const sorted = [...runs].sort((left, right) => left.x - right.x);
  const inColumns = splitWhere(sorted, (end, run) => {
    const overGutter = gutter !== undefined && end <= gutter + 2 && run.x >= gutter - 2;
    return overGutter && run.x - end > run.size * 0.4;
  });
  return inColumns.flatMap((part) =>
    isStretched(part) ? [part] : splitWhere(part, (end, run) => run.x - end > run.size * pieceGap),
  );
}

function splitWhere(runs: readonly TextRun[], isApart: (end: number, run: TextRun) => boolean): TextRun[][] {
  const parts: TextRun[][] = [];
  let end = Number.NEGATIVE_INFINITY;
  for (const run of runs) {
    const open = parts.at(-1);
    if (open === undefined || isApart(end, run)) parts.push([run]);
    else open.push(run);
    end = Math.max(end, run.x + run.width);
  }
  return parts;
}

/** Single words with equal gaps are a line drawn out to the width of its column, not cells of a table. */
function isStretched(runs: readonly TextRun[]): boolean {
  const gaps = runs.slice(1).map((run, index) => {
    const before = runs[index];
    return before === undefined ? 0 : run.x - before.x - before.width;
  });
  const [least, most] = [Math.min(...gaps), Math.max(...gaps)];
  const isEven = gaps.length > 1 && most < least * 1.3 && most < (runs[0]?.size ?? 0) * 2.5;
  return (
    isEven &&
    runs.every(({ text }) => !/\S\s\S/.test(text)) &&
    runs.some(({ text }) => /^\p{Ll}+$/u.test(text))
  );
}

function columnOf(piece: readonly TextRun[], gutter: number | undefined): TextLine["column"] {
  if (gutter === undefined) return "left";
  const left = Math.min(...piece.map(({ x }) => x));
  const right = Math.max(...piece.map(({ x, width }) => x + width));
  if (left < gutter - overhang && right > gutter + overhang) return "wide";
  return (left + right) / 2 < gutter ? "left" : "right";
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
