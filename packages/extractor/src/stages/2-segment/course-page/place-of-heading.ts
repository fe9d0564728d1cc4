import type { EntryDraft } from "../entry-draft.ts";
import type { PageHeading } from "./page/outline-page.ts";
import type { PageLine } from "./page/page-line.ts";
import type { PageState } from "./page-state.ts";
import type { Section } from "./section.ts";
import { titleShape } from "./title/title-shape.ts";

/** A heading that could be a reading, what it would give, and the list that is open. */
export interface HeadingInList {
  readonly heading: PageHeading;
  readonly lines: readonly PageLine[];
  readonly words: string;
  readonly draft: EntryDraft;
  readonly state: PageState;
  readonly section: Section;
}

/** Tells whether it is a reading of the list, something beside the readings, or the beginning of other matter. */
export function placeOfHeading(found: HeadingInList): "reading" | "apart" | "essay" {
  const { heading, lines, words, draft, section } = found;
  if (isProved(draft)) return "reading";
  const { readingLevel } = found.state;
  const isHigh = readingLevel !== undefined && readingLevel > heading.level && heading.level <= section.level;
  if (section.isAssumed || heading.level < section.level || isHigh) return "essay";
  if (draft.url !== undefined) return "reading";
  const isDeep = readingLevel !== undefined && heading.level > readingLevel;
  if (isDeep && hasProse(lines)) return "apart";
  return titleShape(words) !== "none" || isName(words) ? "reading" : "apart";
}

/** Somebody says who wrote it, when, or under which number it stands. */
export function isProved({ authors, date, arxivId, doi }: EntryDraft): boolean {
  return authors.length > 0 || date !== undefined || arxivId !== undefined || doi !== undefined;
}

/** `DeepSeek-R1`, `GPT-4`: a digit or a capital inside. */
function isName(words: string): boolean {
  return /\d|\p{Ll}\p{Lu}|\p{Lu}{2}/u.test(words);
}

function hasProse(lines: readonly PageLine[]): boolean {
  return lines.some(({ found }) => found?.kind === "text");
}
