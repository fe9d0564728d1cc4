import type { TextSpan } from "@methodscape/graph-model";
import { type AuthorList, readAuthors } from "../course-page/block/read-authors.ts";
import type { EntryDate } from "../entry-draft.ts";
import { trimSpan } from "../text/trim-span.ts";
import type { InlineLink } from "./inline-link.ts";
import { linkRole } from "./link-role.ts";
import type { LinkTargets } from "./link-targets.ts";
import type { ListBlock } from "./list-blocks.ts";
import { plainWords } from "./plain-words.ts";
import { readInline } from "./read-inline.ts";
import { readRest } from "./read-rest.ts";

/** What a bullet or a paragraph under a title says of the work. */
export interface UnderFacts {
  readonly links: readonly InlineLink[];
  readonly authors: readonly string[];
  readonly authorCount: number | undefined;
  readonly date: EntryDate | undefined;
  readonly note: TextSpan | undefined;
  readonly abstract: TextSpan | undefined;
}

const nothing: UnderFacts = {
  links: [],
  authors: [],
  authorCount: undefined,
  date: undefined,
  note: undefined,
  abstract: undefined,
};

/** `Abstract: …`, also folded away in HTML. */
const abstractLabel =
  /^(?:[\s*_]|<(?:details|summary|b|strong|p)(?:\s[^<>]{0,100})?>){0,12}(?:abstract|摘要)(?:\s?[:：.][*_]{0,3}|[*_]{0,3}\s?[:：]|(?:\s*<\/[a-z]{1,10}>){1,3}|[*_]{1,3}\s*\n|\s*\n)\s*/i;
const closingTags = /(?:\s|<\/(?:details|summary|b|strong|p|div|li|ul)>)+$/i;
const authorLabel = /^(?:authors?|by|作者)\s?[:：]\s*/i;
/** `Code: [official](…)`, `Venue: ICLR 2029`: a word, a colon, and links or a date. */
const fieldLabel = /^[\s*_]{0,4}[\p{L} /&-]{2,30}[*_]{0,3}\s?[:：]\s*/u;

/** Authors, an abstract, a date, links, or a note with all that stands under it. */
export function readUnder(text: string, block: ListBlock, targets: LinkTargets): UnderFacts {
  const whole = { start: block.start, end: endOfBlock(block) };
  const label = abstractLabel.exec(text.slice(block.start, block.start + 200));
  if (label !== null)
    return { ...nothing, abstract: abstractIn(text, { ...whole, start: block.start + label[0].length }) };
  const inline = readInline(text, block, targets);
  const plain = plainWords(text.slice(block.start, Math.min(block.end, block.start + 5000)));
  const labelled = authorLabel.test(plain) ? readAuthors(plain.replace(authorLabel, "Authors: ")) : undefined;
  if (labelled !== undefined) return { ...nothing, ...peopleOf(labelled) };
  const field =
    fieldLabel.exec(text.slice(block.start, Math.min(block.end, block.start + 50)))?.[0].length ?? 0;
  const { note, ...rest } = readRest(text, inline, block.start + field);
  const links = inline.links.filter((link) => linkRole(text, link) !== "aside");
  const isField =
    rest.authors.length > 0 || rest.date !== undefined || links.length > 0 || !/[\p{L}\d]/u.test(plain);
  const isWhole = note === undefined && whole.end === block.end && isField;
  return isWhole ? { ...nothing, ...rest, links } : { ...nothing, note: readableSpan(text, whole) };
}

function peopleOf({
  authors,
  authorCount,
  date,
}: AuthorList): Pick<UnderFacts, "authors" | "authorCount" | "date"> {
  return { authors, authorCount, date };
}

function abstractIn(text: string, { start, end }: TextSpan): TextSpan | undefined {
  const tail = closingTags.exec(text.slice(Math.max(start, end - 200), end))?.[0].length ?? 0;
  return readableSpan(text, { start, end: end - tail });
}

/** Where the last piece under a block ends. */
export function endOfBlock(block: ListBlock): number {
  let end = block.end;
  for (
    let at: ListBlock | undefined = block;
    at !== undefined;
    at = at.kind === "item" ? at.children.at(-1) : undefined
  )
    end = Math.max(end, at.end);
  return end;
}

/** A span without the blanks at its ends; undefined when there is hardly anything to read. */
export function readableSpan(text: string, span: TextSpan): TextSpan | undefined {
  const trimmed = trimSpan(text, span);
  return trimmed === undefined || trimmed.end - trimmed.start < 3 ? undefined : trimmed;
}
