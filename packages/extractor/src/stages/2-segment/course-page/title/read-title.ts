import type { PaperKind, TextSpan } from "@methodscape/graph-model";
import type { EntryDate } from "../../../../model/paper-entry.ts";
import { type AuthorList, readAuthors } from "../block/read-authors.ts";
import { type FoundLink, findLinks, isLinkWords, namesWork } from "./find-links.ts";
import { readReference } from "./read-reference.ts";
import { readTitleEnding } from "./title-ending.ts";
import { readTitleOpening } from "./title-opening.ts";
import { readVenueNote } from "./venue-note.ts";

/** The title within a heading, a line or a cell, and what stands around it. */
export interface FoundTitle {
  readonly span: TextSpan;
  readonly words: string;
  readonly links: readonly FoundLink[];
  /** What the words around it say that it is: "[Blog]", "a simple blogpost:", "(video)". */
  readonly kind: PaperKind | undefined;
  /** The date or year beside it: "(January 2025)", "(NeurIPS'23)". */
  readonly date: EntryDate | undefined;
  /** Names beside it: "…, Bai et al., 2022", or those of a formatted reference. */
  readonly authors: readonly string[];
  /** Undefined where none are named, or some are left out. */
  readonly authorCount: number | undefined;
  /** A topic, a label, a date, a venue, quotation marks or a reference: somebody names a work here. */
  readonly isMarked: boolean;
  readonly hasLabel: boolean;
}

type People = Pick<AuthorList, "authors" | "authorCount">;

/** A piece of a line by its bounds, and what was read on the way to them. */
interface Frame {
  readonly start: number;
  readonly end: number;
  readonly kind?: PaperKind | undefined;
  readonly date?: EntryDate | undefined;
  readonly people?: People;
  readonly isMarked: boolean;
  readonly hasLabel: boolean;
}

/**
 * `[Title](https://…)`, `1. Title`, `**Title**`, `[Topic] Title (ICLR'24)`, `related: Title: https://…`, `“Title”, Names, 2024`
 * → the title alone. Undefined when nothing is left that has letters.
 */
export function readTitle(words: string, wordsStart: number): FoundTitle | undefined {
  const links = findLinks(words);
  const opened = openFrame(words, links);
  const lined = opened && endOfName(words, endAtBreak(words, endOfBold(words, opened)));
  const framed = lined && trimFrame(words, titleOfQuotes(words, titleOfReference(words, lined)));
  if (framed === undefined) return undefined;
  const { start, end, kind, date, isMarked, hasLabel } = framed;
  const title = words.slice(start, end);
  const bracketed = /^\(([^()]*)\)?$/.exec(title)?.[1];
  if (!/\p{L}/u.test(title) || (bracketed !== undefined && readVenueNote(bracketed) !== undefined))
    return undefined;
  const { authors, authorCount } = framed.people ?? peopleBehind(words, end, links) ?? nobody;
  return {
    span: { start: wordsStart + start, end: wordsStart + end },
    words: title,
    links,
    kind,
    date: date ?? dateBehind(words.slice(end)),
    authors,
    authorCount,
    isMarked,
    hasLabel,
  };
}

const nobody: People = { authors: [], authorCount: undefined };

/** `[Title](https://…), Bai et al., 2022`: two names or more, or one with others left out. */
function peopleBehind(words: string, end: number, links: readonly FoundLink[]): People | undefined {
  const behind = links.filter((link) => link.end > end);
  const from = behind[0] === undefined ? end : behind[0].start <= end ? behind[0].end : end;
  const to = behind.find(({ start }) => start >= from)?.start ?? words.length;
  const rest = words.slice(from, to).replace(/^[\s.,;:*_)\]”"|–—-]{1,20}/, "");
  const list = rest.length < 4 || rest.length > 2000 ? undefined : readAuthors(rest);
  if (list === undefined) return undefined;
  return list.authors.length >= 2 || list.authorCount === undefined ? list : undefined;
}

/** From the first word that may be the title's to the link behind it; or the words of the link that names the work. */
function openFrame(words: string, links: readonly FoundLink[]): Frame | undefined {
  const opening = readTitleOpening(words);
  const { kind, isMarked, hasLabel } = opening;
  let start = opening.length;
  for (const link of links) {
    if (link.end <= start) continue;
    if (link.start > start + 3 && !isLabelOf(words.slice(start, link.start), link))
      return { start, end: link.start, kind, isMarked, hasLabel };
    if (link.words === "" || isLinkWords(link.words) || /^(?:https?:|www\.|!\[)/.test(link.words)) {
      start = link.end;
      continue;
    }
    const inside = words.indexOf(link.words, link.start);
    const own = readTitleOpening(link.words);
    return {
      start: inside + own.length,
      end: inside + link.words.length,
      kind: kind ?? own.kind,
      isMarked: isMarked || own.isMarked,
      hasLabel: hasLabel || own.hasLabel,
    };
  }
  const rest = readTitleOpening(words.slice(start));
  return { start: start + rest.length, end: words.length, kind: kind ?? rest.kind, isMarked, hasLabel };
}

/** `**Title** — and what stands behind it`: a bold title ends with its bold print, unless the sentence goes on. */
function endOfBold(words: string, frame: Frame): Frame {
  if (!words.slice(0, frame.start).trimEnd().endsWith("**")) return frame;
  const close = words.indexOf("**", frame.start);
  if (close < frame.start + 3 || close >= frame.end) return frame;
  const behind = words.slice(close, close + 40);
  return /^\*\*\s*(?:$|[([{,;:.–—|<-]|by\b|https?:)/.test(behind) ? { ...frame, end: close } : frame;
}

/** `axolotl - what it is. And what it does: https://…`: a name in front of sentences. */
function endOfName(words: string, frame: Frame): Frame {
  const text = words.slice(frame.start, frame.end);
  const name = /^\S{2,40}(?:\s\S{1,40}){0,2}(?=\s[–—-]\s)/.exec(text)?.[0];
  return name !== undefined && /[a-z)]\.\s+\p{L}/u.test(text.slice(name.length))
    ? { ...frame, end: frame.start + name.length }
    : frame;
}

/** A title has one line: behind `<br>` stand authors, or a venue. */
function endAtBreak(words: string, frame: Frame): Frame {
  const text = words.slice(frame.start, frame.end);
  const lineBreak = /<br\s?\/?>/i.exec(text);
  if (lineBreak === null || lineBreak.index < 3) return frame;
  const people = readAuthors(text.slice(lineBreak.index + lineBreak[0].length));
  return { ...frame, end: frame.start + lineBreak.index, ...(people !== undefined && { people }) };
}

/** `vLLM blog: [Title](https://…)`: few words and a colon in front of a link that names a work. */
function isLabelOf(text: string, link: FoundLink): boolean {
  return namesWork(link) && /^[^:]{1,40}:\**\s*$/.test(text) && text.split(/\s+/).length <= 5;
}

function titleOfReference(words: string, frame: Frame): Frame {
  const reference = readReference(words.slice(frame.start, frame.end).trimEnd());
  if (reference === undefined) return frame;
  const { titleStart, titleEnd, authors, date } = reference;
  if (titleEnd - titleStart < 3) return frame;
  const isShortened = /\bet al\b|…|\.\.\./.test(words.slice(frame.start, frame.end));
  return {
    ...frame,
    start: frame.start + titleStart,
    end: frame.start + titleEnd,
    people: { authors, authorCount: isShortened ? undefined : authors.length },
    date,
    isMarked: true,
  };
}

/** `“Title”, and what stands behind it`: the title is what the quotation marks hold. */
function titleOfQuotes(words: string, frame: Frame): Frame {
  const text = words.slice(frame.start, frame.end);
  const inside = /^[“"]([^“”"]{3,400}?)[.,]?[”"](?=[\s.,;:]|$)/.exec(text)?.[1];
  if (inside === undefined) return frame;
  const start = frame.start + 1;
  return {
    ...frame,
    start,
    end: start + inside.length,
    date: frame.date ?? dateBehind(text.slice(inside.length + 2)),
    isMarked: true,
  };
}

function trimFrame(words: string, frame: Frame): Frame {
  const whole = words.slice(frame.start, frame.end);
  const text = whole.trimStart();
  const start = frame.start + whole.length - text.length;
  const ending = readTitleEnding(text);
  return {
    ...frame,
    start,
    end: start + ending.length,
    date: frame.date ?? ending.date,
    kind: frame.kind ?? ending.kind,
    isMarked: frame.isMarked || ending.isMarked,
  };
}

/** `(January 2025)` or `, 2022` behind a link. */
function dateBehind(rest: string): EntryDate | undefined {
  const tail = rest.slice(-90).replace(/[\s.]+$/, "");
  const note = /\(([^()]{4,60})\)$/.exec(tail)?.[1] ?? /,\s*([^,()]{0,40}(?:19|20)\d{2})$/.exec(tail)?.[1];
  return note === undefined ? undefined : readVenueNote(note.trim())?.date;
}
