import { leaveCitationsOut } from "../full-text/leave-citations-out.ts";
import type { BodyFont } from "./body-font.ts";
import { joinLines } from "./join-lines.ts";
import { lineKind } from "./line-kind.ts";
import type { TextLine } from "./text-line.ts";

/** The sign in front of an item of a list. */
const bullet = /^[•∙▪◦‣·●○■□➢✓\uE000-\uF8FF]\s+/u;
/** Stands where a formula was left out of a sentence. */
const leftOut = "…";

/**
 * The paragraphs of some lines. Captions with what follows them without a gap, formulas, rows of tables and small
 * print are left out; what they interrupt goes on behind them.
 */
export function collectParagraphs(
  lines: readonly TextLine[],
  body: BodyFont,
  words: ReadonlySet<string>,
): string[] {
  const edges = columnEdges(lines);
  const paragraphs: string[][] = [];
  let previous: TextLine | undefined;
  let inCaption = false;
  for (const line of lines) {
    const isNear = previous !== undefined && isRightBelow(previous, line);
    const kind = lineKind(line, body);
    const opensParagraph = previous !== undefined && isEnded([previous.text]) && isIndented(line, edges);
    inCaption =
      (inCaption && isNear && !opensParagraph) ||
      (kind === "caption" && startsCaption(line, paragraphs, isNear));
    previous = line;
    if (inCaption || kind === "aside") continue;
    const open = paragraphs.at(-1);
    if (kind === "formula") {
      if (open !== undefined && !isEnded(open) && open.at(-1) !== leftOut) open.push(leftOut);
    } else if (
      open === undefined ||
      bullet.test(line.text) ||
      (isEnded(open) && (!isNear || isIndented(line, edges)))
    ) {
      paragraphs.push([line.text.replace(bullet, "")]);
    } else open.push(line.text);
  }
  return paragraphs.map((paragraph) => leaveCitationsOut(joinLines(paragraph, words))).filter(isRunningText);
}

/** A word or two that end nowhere are the label of a figure. */
function isRunningText(paragraph: string): boolean {
  return /\p{L}{3}/u.test(paragraph) && (/[.!?:]$/.test(paragraph) || paragraph.split(" ").length > 4);
}

/** In mid sentence and mid column, "Table 2: …" at the beginning of a line is a word of the text. */
function startsCaption(line: TextLine, paragraphs: readonly string[][], isNear: boolean): boolean {
  const open = paragraphs.at(-1);
  return !isNear || open === undefined || isEnded(open) || line.column === "wide";
}

function isEnded(paragraph: readonly string[]): boolean {
  const last = paragraph.at(-1) ?? "";
  // The mark of a footnote may stand behind the full stop; "4.1" ends nothing.
  return /[.!?:]["”’)\]]*$/.test(last) || /(?<!\d)[.!?]["”’)\]]*\d{1,2}$/.test(last);
}

function isRightBelow(above: TextLine, line: TextLine): boolean {
  const step = above.y - line.y;
  return above.page === line.page && above.column === line.column && step > 0 && step < above.size * 1.55;
}

function isIndented(line: TextLine, edges: ReadonlyMap<string, number>): boolean {
  const edge = edges.get(edgeKey(line)) ?? line.left;
  return line.left - edge > line.size * 0.8;
}

/** The left edge at which most lines of a column begin. */
function columnEdges(lines: readonly TextLine[]): ReadonlyMap<string, number> {
  const counts = new Map<string, Map<number, number>>();
  for (const line of lines) {
    const lefts = counts.get(edgeKey(line)) ?? new Map<number, number>();
    const left = Math.round(line.left);
    counts.set(edgeKey(line), lefts.set(left, (lefts.get(left) ?? 0) + 1));
  }
  return new Map(
    [...counts].map(([key, lefts]) => {
      const [edge = 0] = [...lefts].reduce((best, entry) => (entry[1] > best[1] ? entry : best), [0, 0]);
      return [key, edge];
    }),
  );
}

function edgeKey({ page, column }: TextLine): string {
  return `${page} ${column}`;
}
