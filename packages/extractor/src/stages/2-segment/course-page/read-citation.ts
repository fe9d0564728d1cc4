import { findDate } from "../../../model/dates/read-date.ts";
import type { EntryDate } from "../entry-draft.ts";

/** A formatted reference, as a reference manager pastes it. */
export interface Citation {
  readonly authors: readonly string[];
  readonly date: EntryDate | undefined;
}

/** `Last, First, First Last, and First Last. “Title.” Venue, January 16, 2025. https://doi.org/…` */
const reference = /^([^“”"]{3,3000}?)[.,]?\s?[“"]([^“”"]{0,500})[”"]([^“”"]{1,600})$/;

/** Reads a reference in the style of Chicago or MLA: names, title in quotation marks, venue with year. */
export function readCitation(line: string): Citation | undefined {
  const match = line.length > 4000 ? null : reference.exec(line);
  if (match === null) return undefined;
  const [, names = "", , tail = ""] = match;
  if (!/\b(?:19|20)\d{2}\b/.test(tail) || !/^\p{Lu}/u.test(names)) return undefined;
  const authors = readInvertedNames(names);
  const withoutAddress = tail.replace(/https?:\/\/\S+|\b10\.\d{4,9}\/\S+|arxiv:\S+/gi, " ");
  return authors === undefined ? undefined : { authors, date: findDate(withoutAddress) };
}

/** Only the first name is inverted: `Khan, Wasif, and Ruogu Fang` are two people. */
function readInvertedNames(names: string): string[] | undefined {
  const pieces = names
    .split(/,\s*(?:and\s+)?|\s+and\s+/)
    .map((piece) => piece.replace(/\s*\bet al\.?$/, "").trim())
    .filter((piece) => piece !== "");
  const [last, first, ...others] = pieces;
  if (last === undefined || pieces.some((piece) => !/^\p{Lu}/u.test(piece) || piece.length > 60))
    return undefined;
  return first === undefined ? [last] : [`${first} ${last}`, ...others];
}
