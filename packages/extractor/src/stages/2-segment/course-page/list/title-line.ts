import type { PageLine } from "../page/page-line.ts";
import { isLinkWords } from "../title/find-links.ts";
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
export function isNamed(title: FoundTitle, leniency: Leniency): boolean {
  const { words, links, isMarked } = title;
  if (isLinkWords(words)) return false;
  const shape = titleShape(words);
  if (isMarked && (shape !== "none" || (words.includes(" ") && !isLogistics(words)))) return true;
  if (links.length > 0) return shape !== "none" || isShortName(words) || isLinkedName(title);
  return leniency !== "marked" && (shape === "title" || (leniency === "phrase" && shape === "phrase"));
}

/** The words of the link itself are the name: [OLMES](https://…). */
function isLinkedName({ words, links }: FoundTitle): boolean {
  return links.some((link) => link.words.includes(words)) && !isLogistics(words);
}

/** `LangGraph`, `Evo 2`: a name of one or two words in front of its address. */
function isShortName(words: string): boolean {
  return words.split(/\s+/).length <= 2 && /^[\p{Lu}\d]|\p{Lu}|\d/u.test(words) && !isLogistics(words);
}
