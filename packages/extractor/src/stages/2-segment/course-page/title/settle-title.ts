import type { PageLine } from "../page/page-line.ts";
import { isLinkWords } from "./find-links.ts";
import { type FoundTitle, readTitle } from "./read-title.ts";
import { titleShape } from "./title-shape.ts";

/** A heading that gives a name and an address has at most so many words. */
const longestName = 4;

/** `Paper A`, `Reading 2`: the page only counts. */
const placeholder = /^(?:papers?|readings?|articles?|works?|titles?)\s*#?(?:\d{1,2}|[a-z])?$/i;

/**
 * `#### OpenHands: https://…` over `+ OpenHands: An Open Platform …`: the title stands in the first line. So it does when that
 * line begins with the name and goes on. Gives the title and the lines that are left.
 */
export function settleTitle(
  title: FoundTitle,
  lines: readonly PageLine[],
): { title: FoundTitle; lines: readonly PageLine[] } {
  const at = lines.findIndex(({ content }) => content !== "");
  const first = lines[at];
  if (first === undefined || !isName(title)) return { title, lines };
  const full = readTitle(first.content, first.contentStart);
  if (full === undefined || !isFullTitle(title, full, first)) return { title, lines };
  const settled = { ...full, kind: title.kind ?? full.kind, links: [...title.links, ...full.links] };
  return { title: settled, lines: lines.toSpliced(at, 1) };
}

function isName({ words }: FoundTitle): boolean {
  return words.split(/\s+/).length <= longestName;
}

function isFullTitle(name: FoundTitle, full: FoundTitle, line: PageLine): boolean {
  if (isLinkWords(full.words) || line.found?.kind === "authors") return false;
  const shape = titleShape(full.words);
  const begins = full.words.toLowerCase().startsWith(name.words.toLowerCase());
  if (begins && full.words.length > name.words.length + 3) return shape !== "none";
  if (placeholder.test(name.words)) return shape === "title";
  const isTitle = shape === "title" || (shape === "phrase" && full.links.length > 0);
  return name.links.length > 0 && isTitle && full.words.split(/\s+/).length >= longestName;
}
