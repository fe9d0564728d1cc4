import { findDate } from "../../../../model/dates/read-date.ts";
import type { EntryDate } from "../../../../model/paper-entry.ts";
import { joinInverted } from "../block/clean-names.ts";
import { namesInEnglish } from "../block/names-in-english.ts";
import { readAuthors } from "../block/read-authors.ts";

/** A formatted reference, as a reference manager pastes it: where its title stands, who wrote it, and when. */
export interface Reference {
  readonly titleStart: number;
  readonly titleEnd: number;
  readonly authors: readonly string[];
  readonly date: EntryDate | undefined;
}

/** `Last, First, First Last, and First Last. “Title.” Venue, January 16, 2025. https://doi.org/…` */
const quoted =
  /^([^“”"«»„《》]{3,3000}?)[.,:]?\s?[“"«„《]\s?([^“”"«»„《》]{0,500}?)\s?[”"»“》]([^“”"«»„《》]{0,600})$/;
/** `Last, F., Last, F., & Last, F. (2023). Title. Venue.` */
const yearBehindNames =
  /^(.{3,2000}?)[.,]?\s\(((?:19|20)\d{2})[^()]{0,20}\)[.:,]?\s+(.{10,400}?)(?:[.?!]\s|[.?!]?$)/;
const address = /https?:\/\/\S+|\b10\.\d{4,9}\/\S+|arxiv:\S+/gi;

/** What every reference has one of: a year, others left out, a dash between its parts, or quotation marks. */
const mayRefer = /\b(?:19|20)\d{2}\b|\bet al\b|\s[–—-]{1,2}\s|[“«„《]/;

/** Reads a reference in the style of Chicago, MLA, APA or of a conference; undefined for any other line. */
export function readReference(line: string): Reference | undefined {
  if (line.length > 4000 || !mayRefer.test(line)) return undefined;
  return readQuoted(line) ?? readYearBehindNames(line) ?? readStops(line) ?? readDashed(line);
}

function readQuoted(line: string): Reference | undefined {
  const match = quoted.exec(line);
  if (match === null) return undefined;
  const [, inFront = "", title = "", tail = ""] = match;
  const year = /\s?\(((?:19|20)\d{2})[a-z]?\)$/.exec(inFront);
  const names = namesInEnglish(year === null ? inFront : inFront.slice(0, year.index));
  const dated = `${tail} ${year?.[1] ?? ""}`;
  if (!/^\p{Lu}/u.test(names)) return undefined;
  // Without a year, words and quotation marks are a reference only where the words are people.
  const authors = /\b(?:19|20)\d{2}\b/.test(dated) ? readInvertedNames(names) : readPeople(names);
  if (authors === undefined) return undefined;
  return referenceOf(line.indexOf(title, inFront.length), title, authors, dated);
}

function readYearBehindNames(line: string): Reference | undefined {
  const match = yearBehindNames.exec(line);
  if (match === null) return undefined;
  const [, names = "", year = "", title = ""] = match;
  const authors = readAuthors(`Authors: ${namesInEnglish(names).replace(/…|\.{3}/g, " ")}`)?.authors;
  return authors && referenceOf(line.indexOf(title, names.length), title, authors, year);
}

/** `Names. Title. Venue 2022.` and `Title. Names. Venue 2022.`: stops between the parts, and one part is a list of names. */
function readStops(line: string): Reference | undefined {
  if (line.length > 1200 || !/\b(?:19|20)\d{2}\b|et al\./.test(line)) return undefined;
  const parts = splitAtStops(line);
  const [first, second, third] = parts;
  if (first === undefined || second === undefined || third === undefined) return undefined;
  const tail = line.slice(third.start);
  const inFront = readPeople(first.text);
  if (inFront !== undefined) return referenceOf(second.start, second.text, inFront, tail);
  const behind = readPeople(second.text);
  return behind && first.text.length > 8 ? referenceOf(first.start, first.text, behind, tail) : undefined;
}

const dashed =
  /^(.{8,400}?)(?:\s+[–—-]{1,2}\s+|,\s+(?=(?:\p{Lu}[\p{L}'’.-]{1,30}\s){1,3}et al\b))(\S.{2,600})$/u;

/** `Title — Names, Venue 2023` and `Title, Name et al., 2023`. */
function readDashed(line: string): Reference | undefined {
  const match = dashed.exec(line);
  const [, title = "", tail = ""] = match ?? [];
  const people = match === null ? undefined : readPeople(tail.replace(/[.,]\s*$/, ""));
  return people && referenceOf(0, title, people, tail);
}

/** Two people or more, or one with others left out: one name alone may be anything. */
function readPeople(text: string): readonly string[] | undefined {
  const list = readAuthors(namesInEnglish(text));
  const isShortened = list !== undefined && list.authorCount === undefined;
  return list !== undefined && (list.authors.length >= 2 || isShortened) ? list.authors : undefined;
}

/** Parts between full stops; one behind an initial ("J. Doe") or "et al" is none, unless a capital begins the next part. */
function splitAtStops(line: string): { text: string; start: number }[] {
  const parts: { text: string; start: number }[] = [];
  let from = 0;
  for (const stop of line.matchAll(/[.?!][*_]{0,2}\s+(?=[*_]{0,2}[\p{Lu}\d“"]|[*_]{1,2}\p{L})/gu)) {
    const isInitial = /(?:^|[\s.,-])\p{Lu}$|\bvs$/u.test(line.slice(Math.max(0, stop.index - 3), stop.index));
    if (isInitial) continue;
    const end = stop.index + (stop[0].startsWith("?") || stop[0].startsWith("!") ? 1 : 0);
    parts.push({ text: line.slice(from, end), start: from });
    from = stop.index + stop[0].length;
  }
  parts.push({ text: line.slice(from), start: from });
  return parts;
}

function referenceOf(titleStart: number, title: string, authors: readonly string[], tail: string): Reference {
  const marks = /^[*_\s]{0,4}/.exec(title)?.[0].length ?? 0;
  return {
    titleStart: titleStart + marks,
    titleEnd: titleStart + Math.max(marks, title.replace(/[.,*_\s]+$/, "").length),
    authors,
    date: findDate(tail.replace(address, " ")),
  };
}

/** Only the first name is inverted: `Khan, Wasif, and Ruogu Fang` are two people; or all are, with initials; or none. */
function readInvertedNames(names: string): string[] | undefined {
  const pieces = names
    .split(/,\s*(?:and\s+)?|\s+and\s+/)
    .map((piece) => piece.replace(/\s*\bet al\.?$/, "").trim())
    .filter((piece) => piece !== "");
  const [last, first, ...others] = pieces;
  if (last === undefined || pieces.some((piece) => !/^\p{Lu}/u.test(piece) || piece.length > 60))
    return undefined;
  if (first === undefined) return [last];
  const joined = joinInverted(pieces);
  if (joined.length < pieces.length) return joined;
  return last.includes(" ") && first.includes(" ") ? pieces : [`${first} ${last}`, ...others];
}
