import type { TextSpan } from "@methodscape/graph-model";
import { findDate } from "../../../model/dates/read-date.ts";
import type { EntryDate } from "../../../model/paper-entry.ts";
import { type AuthorList, readAuthors } from "../course-page/block/read-authors.ts";
import { readVenueNote } from "../course-page/title/venue-note.ts";
import { isLabel, linkRole } from "./link-role.ts";
import { plainWords } from "./plain-words.ts";
import type { Inline } from "./read-inline.ts";
import { findVenue } from "./trailing-venue.ts";

/** What is said behind a title: who wrote the work, when, and the list maker's own words. */
export interface RestFacts {
  readonly authors: readonly string[];
  readonly authorCount: number | undefined;
  readonly date: EntryDate | undefined;
  readonly note: TextSpan | undefined;
}

const separator = /\.[*_]{0,3}\s+(?=\S)|\s[|–—·-]\s|;\s|\n|<br\s?\/?>/g;
/** A colon or a dash right behind a title: what follows describes the work. */
const introduces = /^[\s*_)\]]*(?::|[–—-]\s|→|=>)/;
const edges = /^[\s,.;:|()[\]–—>\\-]+|[\s,.;:|([\]–—\\-]+$/g;
const smallWords = new Set(
  "the and for with from via not its are was into over under than per des der und".split(" "),
);
const longestPiece = 1000;

/**
 * Reads what stands behind a title, piece by piece: names, a venue with its year, labelled links; from the first
 * sentence on it is a note. Links that say only what they lead to are passed over.
 */
export function readRest(text: string, inline: Inline, from: number): RestFacts {
  let authors: readonly string[] = [];
  let authorCount: number | undefined;
  let date: EntryDate | undefined;
  const isDescribed = introduces.test(text.slice(from, Math.min(from + 20, inline.end)));
  for (const piece of piecesOf(text, inline, from)) {
    const whole = plainWords(withoutLabels(text, inline, piece)).replace(edges, "");
    const dated = dateInFront(whole);
    date ??= dated?.date;
    const plain = whole.slice(dated?.length ?? 0);
    const list = authors.length === 0 && plain.length < longestPiece ? readPeople(plain) : undefined;
    if (list !== undefined) {
      authors = list.authors;
      authorCount = list.authorCount;
      date ??= list.date;
      continue;
    }
    if (plain === "" || isLabel(plain)) {
      date ??= readVenueNote(plain)?.date;
      continue;
    }
    const venue = readVenueNote(plain);
    if (venue === undefined && (isProse(plain) || (isDescribed && plain.includes(" ")))) {
      return { authors, authorCount, date, note: noteFrom(text, inline, piece.start) };
    }
    date ??= venue?.date ?? (plain.length < 200 ? findDate(plain) : undefined);
  }
  return { authors, authorCount, date, note: undefined };
}

/** Names, and the date of the venue behind them. */
function readPeople(plain: string): AuthorList | undefined {
  const venue = findVenue(plain);
  const list = readAuthors(venue === undefined ? plain : plain.slice(0, venue.start)) ?? readAuthors(plain);
  return list && { ...list, date: list.date ?? venue?.date };
}

/** `Dec 2022, Somebody's Notes`, `ICLR 2024, Ada Example, Bo Sample`: a date or a venue in front of a comma. */
function dateInFront(
  plain: string,
): { readonly date: EntryDate | undefined; readonly length: number } | undefined {
  const comma = plain.slice(0, 100).indexOf(", ");
  const note = comma < 0 ? undefined : readVenueNote(plain.slice(0, comma));
  return note === undefined ? undefined : { date: note.date, length: comma + 2 };
}

/** Pieces between stops, bars, dashes and line ends that do not stand within a link. */
function piecesOf(text: string, { links, end }: Inline, from: number): TextSpan[] {
  const pieces: TextSpan[] = [];
  let start = from;
  let next = 0;
  const rest = text.slice(from, end);
  for (const found of rest.matchAll(separator)) {
    const at = from + found.index;
    while ((links[next]?.end ?? Number.POSITIVE_INFINITY) <= at) next += 1;
    if ((links[next]?.start ?? Number.POSITIVE_INFINITY) < at) continue;
    pieces.push({ start, end: at });
    start = at + found[0].length;
  }
  return [...pieces, { start, end }].filter((piece) => piece.end > piece.start);
}

/** The words of a piece without links that name nothing. */
function withoutLabels(text: string, { links, pictures }: Inline, { start, end }: TextSpan): string {
  const gone = [...links.filter((link) => linkRole(text, link) !== "title"), ...pictures]
    .filter((span) => span.start >= start && span.end <= end)
    .sort((left, right) => left.start - right.start);
  let words = "";
  let from = start;
  for (const span of gone) {
    if (span.start < from) continue;
    words += `${text.slice(from, span.start)} `;
    from = span.end;
  }
  return words + text.slice(from, end);
}

/** Two small words and more make a sentence; names, venues and dates have capitals. */
function isProse(plain: string): boolean {
  const small = plain.split(" ", 200).filter((word) => /^\p{Ll}{3,}/u.test(word) && !smallWords.has(word));
  return small.length >= 2;
}

/** From the first words on that are neither marks nor labelled links. */
function noteFrom(text: string, { links, pictures, end }: Inline, from: number): TextSpan | undefined {
  let start = from;
  const labels = [...links.filter((link) => linkRole(text, link) !== "title"), ...pictures];
  for (const label of labels.sort((left, right) => left.start - right.start)) {
    if (label.start < start) continue;
    if (!/^[\s,.;:|–—>=→()[\]-]{0,20}$/.test(text.slice(start, label.start))) break;
    start = label.end;
  }
  start += /^[\s,.;:|–—>=→)\]-]*(?=\S)/.exec(text.slice(start, Math.min(start + 200, end)))?.[0].length ?? 0;
  const note = text.slice(start, end).trimEnd();
  return note.length < 3 ? undefined : { start, end: start + note.length };
}
