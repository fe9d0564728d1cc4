import { readAuthors } from "../course-page/block/read-authors.ts";
import { readReference } from "../course-page/title/read-reference.ts";
import { readTitle } from "../course-page/title/read-title.ts";
import { titleShape } from "../course-page/title/title-shape.ts";
import { readVenueNote } from "../course-page/title/venue-note.ts";
import { linkRole } from "./link-role.ts";
import { type NamedWork, namedBy, namedByLink } from "./named-work.ts";
import { plainWords } from "./plain-words.ts";
import type { Inline } from "./read-inline.ts";
import { marksAt, trimTitle, wordsOf } from "./title-span.ts";
import { cutVenue } from "./trailing-venue.ts";

type Found = readonly NamedWork[] | undefined;

const edge = /[\s([{*_,:;–—|-]+$/;
/** What introduces an address behind a title. */
const linkIntroduction = /,?\s(?:reference|paper|link|url|source|see|from|code|arxiv)s?$/i;

/** `"Title"`, at the head. */
export function quotedTitle(text: string, inline: Inline, at: number): Found {
  const quoted = /["“«]([^"“”«»\n]{10,300})["”»]/y;
  quoted.lastIndex = at;
  const found = quoted.exec(text);
  if (found === null || quoted.lastIndex > inline.end) return undefined;
  return [namedBy(trimTitle(text, { start: at + 1, end: quoted.lastIndex - 1 }), quoted.lastIndex, "mark")];
}

/** Names, a venue or a year, and then the title: as a link, in bold, or slanted. */
export function laterTitle(text: string, inline: Inline, at: number): Found {
  const links = inline.links.filter((link) => link.start > at && linkRole(text, link) === "title");
  const marked = [...inline.strong, ...inline.emphasised].filter(
    (span) => span.start > at + marksAt(text, at),
  );
  const works = [
    ...links.map((link) => namedByLink(text, inline, link)),
    ...marked.map((span) => namedBy(trimTitle(text, span), span.end + marksAt(text, span.end), "mark")),
  ].sort((left, right) => left.title.start - right.title.start);
  for (const work of works.slice(0, 20)) {
    const before = plainWords(text.slice(at, work.link?.start ?? work.title.start)).replace(
      /[\s,.:;|–—-]+$/,
      "",
    );
    const list = readAuthors(before);
    if (list === undefined && readVenueNote(before) === undefined && before !== "") return undefined;
    if (work.link !== undefined || wordsOf(text, work.title) >= 3)
      return [{ ...work, authors: list?.authors ?? [] }];
  }
  return undefined;
}

/** A formatted reference: names, then the title, then where it stands. */
export function citedTitle(text: string, { links, end }: Inline, at: number): Found {
  const limit = Math.min(links.find((link) => link.start >= at)?.start ?? end, end, at + 1000);
  const words = text.slice(at, limit).replace(edge, "").replace(/[*_]/g, " ");
  const reference = readReference(words);
  if (reference === undefined || reference.titleEnd <= reference.titleStart) return undefined;
  const { titleStart, titleEnd, authors, date } = reference;
  return [
    namedBy(trimTitle(text, { start: at + titleStart, end: at + titleEnd }), limit, "words", {
      authors,
      date,
    }),
  ];
}

/** Words that look like a title, in front of links that only say what they lead to. */
export function plainTitle(text: string, inline: Inline, at: number): Found {
  const label = inline.links.find((link) => link.start >= at);
  if (label !== undefined && linkRole(text, label) === "title") return undefined;
  const mark = [...inline.strong, ...inline.emphasised].find(({ start }) => start > at);
  const line = text.indexOf("\n", at);
  const limits = [inline.end, label?.start, mark?.start, line < 0 ? undefined : line, at + 600];
  const limit = Math.min(...limits.filter((end) => end !== undefined));
  const read = readTitle(text.slice(at, limit).replace(edge, "").replace(linkIntroduction, ""), at);
  if (read === undefined) return undefined;
  const { length, date } = cutVenue(text.slice(read.span.start, read.span.end));
  const title = trimTitle(text, { start: read.span.start, end: read.span.start + length });
  const plain = plainWords(text.slice(title.start, title.end));
  const isCited = date !== undefined && plain.split(" ").length >= 4;
  if (!isCited && titleShape(plain) === "none") return undefined;
  return [namedBy(title, title.end, "words", { authors: read.authors, date: date ?? read.date })];
}
