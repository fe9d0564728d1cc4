import type { TextSpan } from "@methodscape/graph-model";
import type { EntryDate } from "../../../model/paper-entry.ts";
import type { InlineLink } from "./inline-link.ts";
import { linkRole } from "./link-role.ts";
import type { Inline } from "./read-inline.ts";
import { marksAt, trimTitle } from "./title-span.ts";

/** A work that the words of an item name. */
export interface NamedWork {
  readonly title: TextSpan;
  /** Where the title with its marks ends: what else is said stands behind. */
  readonly end: number;
  /** The link that carries the title, if one does. */
  readonly link: InlineLink | undefined;
  /** What stands around the title says so. */
  readonly date: EntryDate | undefined;
  readonly authors: readonly string[];
  /** How the title stands out: `link`, `mark` (bold, slanted or quoted), `words` in front of links, only a `tag` in brackets, or nothing but an `id`. */
  readonly shownBy: "link" | "mark" | "words" | "tag" | "id";
}

/** A work by the place of its title. */
export function namedBy(
  title: TextSpan,
  end: number,
  shownBy: NamedWork["shownBy"],
  more: Partial<NamedWork> = {},
): NamedWork {
  return { title, end, link: undefined, date: undefined, authors: [], shownBy, ...more };
}

/** A work by the link that carries its title; marks around the link belong to it. */
export function namedByLink(text: string, { strong, emphasised }: Inline, link: InlineLink): NamedWork {
  const around = [...strong, ...emphasised].find(({ start, end }) => start <= link.start && link.end <= end);
  const marked = around === undefined ? link.end : around.end + marksAt(text, around.end);
  const end = Math.max(marked, link.end + quotedEnd(text, link));
  return namedBy(withoutId(text, trimTitle(text, link.words)), end, "link", { link });
}

/** `[2905.00001] Title`, as arXiv names its pages: the id in front is no part of the title. */
function withoutId(text: string, title: TextSpan): TextSpan {
  const words = text.slice(title.start, Math.min(title.end, title.start + 60));
  const id = /^\\?\[(?:arxiv:\s?)?\d{4}\.\d{4,5}(?:v\d{1,2})?\\?\][\s:–—-]*(?=[^\s:–—-])/i.exec(words);
  return { ...title, start: title.start + (id?.[0].length ?? 0) };
}

/** How much stands behind a link up to the end of its quotation marks: `"[Title](…),"`. */
function quotedEnd(text: string, { start, end }: InlineLink): number {
  if (!/["“]/.test(text.charAt(start - 1))) return 0;
  return /^[.,]?["”]/.exec(text.slice(end, end + 2))?.[0].length ?? 0;
}

/** The link with the title of a work that begins at a place, if one does. */
export function titleLinkAt(text: string, { links }: Inline, at: number): InlineLink | undefined {
  const from = at + marksAt(text, at);
  const quoted = /["“]/.test(text.charAt(from)) ? from + 1 : undefined;
  const link = links.find((one) => one.start === from || (one.start === quoted && quotedEnd(text, one) > 0));
  return link !== undefined && linkRole(text, link) === "title" ? link : undefined;
}
