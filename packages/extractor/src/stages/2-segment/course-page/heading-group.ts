import { findTable } from "./list/find-table.ts";
import { outermost } from "./list/list-shape.ts";
import { readCells } from "./list/table-cells.ts";
import { readColumns } from "./list/table-columns.ts";
import { titlesOfLine } from "./list/title-line.ts";
import { classifyHeading } from "./page/classify-heading.ts";
import type { PagePiece } from "./page/outline-page.ts";
import type { PageLine } from "./page/page-line.ts";
import type { HeadedPiece } from "./piece-reading.ts";
import type { FoundTitle } from "./title/read-title.ts";
import { titleShape } from "./title/title-shape.ts";

/** What stands under a heading that is no reading itself: other headings, items, or nothing that we know of. */
export type HeadingGroup = "over-lists" | "over-headings" | "over-items" | undefined;

/** Tells whether a heading within a list heads a group; `next` is the piece behind it. */
export function groupOfHeading(
  piece: HeadedPiece,
  next: PagePiece | undefined,
  title: FoundTitle | undefined,
): HeadingGroup {
  const found = classifyHeading(piece.heading.words);
  const isPosts = found.kind === "aside" && found.of === "posts";
  const heads =
    found.kind === "title" ? found.heads : found.kind === "section" || isPosts ? "kinds" : undefined;
  const isLinked = (title?.links.length ?? 0) > 0;
  const isEmpty = piece.lines.every(({ content }) => content === "");
  if (isEmpty && !isLinked && next?.heading !== undefined && next.heading.level > piece.heading.level) {
    const under = classifyHeading(next.heading.words).kind;
    if (under === "section") return "over-lists";
    const isTitled = heads === undefined && title !== undefined && isFullTitle(title.words);
    if (under === "title" && !isTitled) return "over-headings";
  }
  if (title === undefined || (heads === "kinds" && !isLinked)) return "over-items";
  const least = heads === "label" && !isLinked ? 1 : 2;
  // "Code: X", "related: Y" under a title go with the work that it names.
  const mayBeLabelled = titleShape(title.words) === "none";
  return countItems(piece.lines, mayBeLabelled) >= least ? "over-items" : undefined;
}

/** `Name: What It Is and Does`, or very many words. */
function isFullTitle(words: string): boolean {
  return /^[^:]{2,60}: \S+ \S+/.test(words) || words.split(/\s+/).length >= 8;
}

/** How many works the outermost lines name, if they do so from the first one on; a table of papers counts as many. */
export function countItems(lines: readonly PageLine[], mayBeLabelled = true): number {
  const items = outermost(lines);
  const [first] = items;
  if (first === undefined) return 0;
  if (isPaperTable(lines, lines.indexOf(first))) return items.length;
  const named = items.map((line) =>
    titlesOfLine(line, "marked").filter(({ hasLabel }) => mayBeLabelled || !hasLabel),
  );
  return named[0]?.length === 0 ? 0 : named.reduce((sum, titles) => sum + titles.length, 0);
}

function isPaperTable(lines: readonly PageLine[], at: number): boolean {
  const head = lines[at];
  if (head === undefined || findTable(lines.slice(at, at + 2), 0) === undefined) return false;
  return readColumns(readCells(head).map(({ content }) => content)) !== undefined;
}
