import type { TextSpan } from "@methodscape/graph-model";
import type { EntryDate } from "../../../model/paper-entry.ts";
import { linkRole } from "./link-role.ts";
import type { Inline, InlineLink } from "./read-inline.ts";
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
  const end = around === undefined ? link.end : around.end + marksAt(text, around.end);
  return namedBy(trimTitle(text, link.words), end, "link", { link });
}

/** The link with the title of a work that begins at a place, if one does. */
export function titleLinkAt(text: string, { links }: Inline, at: number): InlineLink | undefined {
  const from = at + marksAt(text, at);
  const link = links.find(({ start }) => start === from);
  return link !== undefined && linkRole(text, link) === "title" ? link : undefined;
}
