import type { TextSpan } from "@methodscape/graph-model";
import type { PlainUnit } from "../../../plain-list/plain-units.ts";
import type { InlineLink } from "../awesome-list/inline-link.ts";
import { isLabel, linkRole } from "../awesome-list/link-role.ts";
import type { LinkTargets } from "../awesome-list/link-targets.ts";
import { plainWords } from "../awesome-list/plain-words.ts";
import { readInline } from "../awesome-list/read-inline.ts";
import { readItem } from "../awesome-list/read-item.ts";
import { trimTitle } from "../awesome-list/title-span.ts";
import type { EntryDraft } from "../entry-draft.ts";

/** The links of a piece that have words, as Markdown writes them; bare addresses are none. */
export function wordedLinks(
  text: string,
  { contentStart, end }: PlainUnit,
  targets: LinkTargets,
): InlineLink[] {
  if (!/\]|<a\s/i.test(text.slice(contentStart, end))) return [];
  const { links } = readInline(text, { start: contentStart, end }, targets);
  return links.filter(({ words }) => words.end > words.start);
}

/** The works that a piece with Markdown links names, read as the bullet of a list in Markdown is; none where no address is sure. */
export function readLinkedUnit(
  text: string,
  { contentStart, end }: PlainUnit,
  targets: LinkTargets,
  section: string,
): readonly EntryDraft[] {
  const item = { kind: "item" as const, start: contentStart, end, children: [] };
  const read = readItem(text, item, targets, { section, heading: undefined });
  return read?.isSure === true ? read.drafts : [];
}

/** True where a title holds a part of a link, its brackets or its address. */
export function touchesLink(title: TextSpan, links: readonly InlineLink[]): boolean {
  return links.some(({ start, end }) => start < title.end && title.start < end);
}

/** The words of the first link that a title touches and that may name a work: "PDF" and people's profiles name none. */
export function linkedTitle(
  text: string,
  title: TextSpan,
  links: readonly InlineLink[],
): TextSpan | undefined {
  const link = links.find((one) => touchesLink(title, [one]) && mayName(text, one));
  return link && trimTitle(text, link.words);
}

/** An address within the list maker's own pages says nothing of what its words are. */
function mayName(text: string, link: InlineLink): boolean {
  if (/^https?:\/\//i.test(link.url)) return linkRole(text, link) === "title";
  const words = plainWords(text.slice(link.words.start, link.words.end));
  return /\p{L}/u.test(words) && !isLabel(words);
}
