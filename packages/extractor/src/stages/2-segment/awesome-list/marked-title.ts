import type { TextSpan } from "@methodscape/graph-model";
import { isPersonName } from "../course-page/block/person-names.ts";
import { readAuthors } from "../course-page/block/read-authors.ts";
import { titleShape } from "../course-page/title/title-shape.ts";
import { isLabel } from "./link-role.ts";
import { type NamedWork, namedBy } from "./named-work.ts";
import { laterTitle, plainTitle } from "./plain-title.ts";
import { plainWords } from "./plain-words.ts";
import type { Inline } from "./read-inline.ts";
import { marksAt, trimTitle, wordsOf } from "./title-span.ts";

type Found = readonly NamedWork[] | undefined;

/**
 * Bold or slanted words at the head. A short name gives way to the title that stands behind it, or is its beginning.
 * @param linkedTitles reads the links that carry titles at a place
 */
export function markedTitle(
  text: string,
  inline: Inline,
  at: number,
  linkedTitles: (text: string, inline: Inline, at: number) => Found,
): Found {
  const from = at + marksAt(text, at);
  const spans = from > at ? [...inline.strong, ...inline.emphasised] : [];
  const span = spans.find(({ start }) => start === from);
  if (span === undefined) return undefined;
  const end = span.end + marksAt(text, span.end);
  const words = plainWords(text.slice(span.start, span.end));
  if (isLabel(words.replace(/\s?[:.]$/, "")) || isNames(words)) return undefined;
  if (isPersonName(words) && /^\s?,/.test(text.slice(end, end + 2))) {
    const later = laterTitle(text, inline, at);
    if (later !== undefined) return later;
  }
  const title = trimTitle(text, span);
  if (wordsOf(text, title) >= 3) return [namedBy(title, end, "mark")];
  const behind = end + (/^[\s:–—-]*/.exec(text.slice(end, Math.min(end + 20, inline.end)))?.[0].length ?? 0);
  const linked = linkedTitles(text, inline, behind);
  if (linked?.some((work) => wordsOf(text, work.title) >= 3) === true) return linked;
  const isIntroduced =
    behind > end && /:\s*$/.test(text.slice(span.start, end) + text.slice(end, behind).trim());
  return (
    (behind > end && wordsBehind(text, inline, { name: span, at, behind, isIntroduced })) || [
      namedBy(title, end, "mark"),
    ]
  );
}

/** A title may well hold a list of names; one that asks or explains is none. */
function isNames(words: string): boolean {
  return !/[?!:]/.test(words) && readAuthors(words) !== undefined;
}

interface NameInFront {
  readonly name: TextSpan;
  readonly at: number;
  readonly behind: number;
  /** A colon parts the name from what stands behind it. */
  readonly isIntroduced: boolean;
}

/** `**Name**: What It Is` is one title; of `*MMLU*: The Title, reference: …` only the words behind the slanted name are. */
function wordsBehind(text: string, inline: Inline, { name, at, behind, isIntroduced }: NameInFront): Found {
  const [work] = plainTitle(text, inline, behind) ?? [];
  if (work === undefined) return undefined;
  if (titleShape(plainWords(text.slice(work.title.start, work.title.end))) !== "title") return undefined;
  const isOne = isIntroduced && inline.strong.includes(name);
  return [isOne ? { ...work, title: { start: at, end: work.title.end } } : work];
}
