import type { EntryDraft } from "../entry-draft.ts";
import type { PageHeading, PagePiece } from "./page/outline-page.ts";
import type { PageLine } from "./page/page-line.ts";
import type { PageState } from "./page-state.ts";
import type { Section } from "./section.ts";
import { titleShape } from "./title/title-shape.ts";

/** A heading that could be a reading, what it would give, and the list that is open. */
export interface HeadingInList {
  readonly heading: PageHeading;
  /** The piece behind it. */
  readonly next: PagePiece | undefined;
  readonly lines: readonly PageLine[];
  readonly words: string;
  readonly draft: EntryDraft;
  readonly state: PageState;
  readonly section: Section;
}

/** Tells whether it is a reading of the list, something beside the readings, or the beginning of other matter. */
export function placeOfHeading(found: HeadingInList): "reading" | "apart" | "essay" {
  const { heading, draft, section } = found;
  const { readingLevel } = found.state;
  const isDeep = readingLevel !== undefined && heading.level > readingLevel;
  if (isProved(draft) && !(isDeep && isWeak(draft))) return "reading";
  const isHigh = readingLevel !== undefined && readingLevel > heading.level && heading.level <= section.level;
  if (section.isAssumed || heading.level < section.level || isHigh) return "essay";
  if (draft.url !== undefined) return "reading";
  return isTitleAlone(found) ? "reading" : "apart";
}

/** Somebody says who wrote it, when, or under which number it stands. */
export function isProved({ authors, date, arxivId, doi }: EntryDraft): boolean {
  return authors.length > 0 || date !== undefined || arxivId !== undefined || doi !== undefined;
}

/** One name alone may be anything with capitals: "RapidAPI Hub". */
function isWeak({ authors, authorCount, date, arxivId, doi }: EntryDraft): boolean {
  return (
    authors.length === 1 && authorCount === 1 && [date, arxivId, doi].every((fact) => fact === undefined)
  );
}

/** Nothing but words says that a work is named: they must look so, and what stands below must not be an essay's. */
function isTitleAlone(found: HeadingInList): boolean {
  const { heading, lines, words } = found;
  if (sectionNumber.test(heading.words) || (titleShape(words) === "none" && !isName(words))) return false;
  const written = lines.filter(({ content }) => content !== "");
  return written.length === 0 || !isEssayText(found, written);
}

/** `3.2 Results`, as essays count. */
const sectionNumber = /^[*_\s]{0,4}\d{1,2}\.\d/;

/**
 * Text with headings below it, or with pictures and tables; and paragraphs that are no abstract on a page that says more of
 * its other readings than a title, or that are deeper than those or go on behind such a text.
 */
function isEssayText({ heading, next, draft, state }: HeadingInList, written: readonly PageLine[]): boolean {
  const { readingLevel, hasProof, isBesideReadings } = state;
  if (next?.heading !== undefined && next.heading.level > heading.level) return true;
  if (readingLevel !== undefined && heading.level > readingLevel) return true;
  const count = written.filter(({ found }) => found?.kind === "aside").length;
  if (count === written.length) return true;
  return hasProof && (isBesideReadings || count > 0 || draft.abstracts.length === 0);
}

/** `DeepSeek-R1`, `GPT-4`: one or two words with a digit or a capital inside. */
function isName(words: string): boolean {
  return (
    /^\p{L}\S*(?: \S+)?$/u.test(words) &&
    /\p{L}.*\d|\p{Ll}\p{Lu}|\p{Lu}{2}/u.test(words) &&
    !/[?!]$/.test(words)
  );
}
