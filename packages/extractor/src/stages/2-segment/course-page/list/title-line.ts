import { findArxivId, findDoi } from "../../../../model/work-ids.ts";
import type { PageLine } from "../page/page-line.ts";
import { isLinkWords } from "../title/find-links.ts";
import { readPrefixLabel } from "../title/prefix-label.ts";
import type { FoundTitle } from "../title/read-title.ts";
import { readTitles } from "../title/read-titles.ts";
import { isLogistics, titleShape } from "../title/title-shape.ts";

/**
 * How surely a line must name a work to count: by a link, a date, a topic beside the words (`marked`), by being
 * written like a title (`title`), or by being nothing else (`phrase`).
 */
export type Leniency = "marked" | "title" | "phrase";

/** The works that a line of a list names; empty when it says something else. */
export function titlesOfLine({ content, contentStart, found }: PageLine, leniency: Leniency): FoundTitle[] {
  if (content.length < 5 || content.length > 1000) return [];
  const kind = found?.kind;
  if (kind !== "text" && kind !== "reference" && kind !== "links") return [];
  const titles = readTitles(content, contentStart);
  return titles.every((title) => isNamed(title, leniency)) ? titles : [];
}

/** True for words that name a work, as far as the words and what stands beside them tell. */
function isNamed(title: FoundTitle, leniency: Leniency): boolean {
  const { words, links, isMarked } = title;
  // "Reading for fun: https://…" only says what stands there.
  if (isLinkWords(words) || isLabel(words)) return false;
  const shape = titleShape(words);
  if (isMarked && (shape !== "none" || (/ |^\p{Lu}/u.test(words) && !isLogistics(words)))) return true;
  if (links.length > 0)
    return shape !== "none" || isShortName(words) || isLinkedName(title) || isBesidePaper(title);
  return leniency !== "marked" && (shape === "title" || (leniency === "phrase" && shape === "phrase"));
}

function isLabel(words: string): boolean {
  return !/\p{Lu}{2}/u.test(words) && readPrefixLabel(`${words}: x`) !== undefined;
}

/** The words of the link itself are the name: [OLMES](https://…). */
function isLinkedName({ words, links }: FoundTitle): boolean {
  return links.some((link) => link.words.includes(words)) && !isLogistics(words);
}

/** Small letters in front of the address of a paper: `grouped query attention: https://arxiv.org/…`. */
function isBesidePaper({ words, links }: FoundTitle): boolean {
  const isShort = words.includes(" ") && words.length < 120 && !isLogistics(words);
  return isShort && links.some(({ url }) => findArxivId(url) !== undefined || findDoi(url) !== undefined);
}

/** `LangGraph`, `Evo 2`: a name of one or two words in front of its address. */
function isShortName(words: string): boolean {
  const count = words.split(/\s+/).length;
  return (
    (count === 1 || (count === 2 && /\p{Lu}|\d/u.test(words))) && words.length > 2 && !isLogistics(words)
  );
}
