import { looksCited } from "../../../plain-list/names-work.ts";
import type { PlainUnit } from "../../../plain-list/plain-units.ts";
import { readAuthors } from "../course-page/block/read-authors.ts";
import { readReference } from "../course-page/title/read-reference.ts";
import type { PlainWork } from "./plain-work.ts";
import { type InitialNames, readInitialNames } from "./read-initial-names.ts";

const longestCitation = 3000;

/** A formatted reference, on one line or wrapped. Line ends count as blanks, so that no offset moves. */
export function readCitation(
  text: string,
  { contentStart, end, isNumbered }: PlainUnit,
): PlainWork | undefined {
  if (end - contentStart > longestCitation) return undefined;
  const line = text.slice(contentStart, end).replace(/\s/g, " ");
  const single = isNumbered ? singleAuthor(line) : undefined;
  if (single === undefined && !looksCited(line)) return undefined;
  const inFront = readInitialNames(line) ?? single;
  if (inFront !== undefined) {
    const title = titleBehind(line, inFront.end);
    if (title !== undefined)
      return {
        title: moved(title, contentStart),
        authors: inFront.authors,
        authorCount: inFront.authorCount,
        date: undefined,
      };
  }
  const reference = readReference(line);
  if (reference === undefined || reference.titleEnd - reference.titleStart < 8) return undefined;
  const title = { start: reference.titleStart, end: reference.titleEnd };
  const authors = namesFirst(line.slice(0, title.start)) ?? reference.authors;
  return { title: moved(title, contentStart), authors, authorCount: undefined, date: reference.date };
}

function moved({ start, end }: { start: number; end: number }, by: number) {
  return { start: start + by, end: end + by };
}

/** `A. Example, B. Sample, “`: first names first, though a comma stands between. */
function namesFirst(names: string): readonly string[] | undefined {
  return /^\p{Lu}\.\s?(?:-?\p{Lu}\.\s?)*\p{Lu}\p{Ll}/u.test(names)
    ? readAuthors(`Authors: ${names.replace(/[\s,“"]+$/, "")}`)?.authors
    : undefined;
}

/** `OpenSheep. Sheep-4 technical report, 2029.`: in a numbered list one name with a stop is who wrote it. */
function singleAuthor(line: string): InitialNames | undefined {
  const found =
    /^(\p{Lu}[\p{L}\d-]{1,30}(?:\s\p{Lu}[\p{L}.-]{0,30}){0,2})\.\s(?=\p{Lu}[^.]{8,300}[.,]\s.{0,200}(?:19|20)\d{2}|\p{Lu}[^.]{8,300},\s(?:19|20)\d{2})/u.exec(
      line,
    );
  return found === null ? undefined : { authors: [found[1] ?? ""], authorCount: 1, end: found[0].length };
}

/** The sentence behind the names, without a year in front and quotation marks around. */
function titleBehind(line: string, from: number): { start: number; end: number } | undefined {
  const opening =
    /^[\s.,:]*(?:\(?(?:19|20)\d{2}[a-z]?\)?[.,:]?\s*)?["“]?/.exec(line.slice(from))?.[0].length ?? 0;
  const start = from + opening;
  const stop = /[.?!]["”]?(?:\s|$)|["”],?\s|,["”]|,\s(?=(?:19|20)\d{2}\b)/.exec(line.slice(start + 8));
  if (stop === null) return undefined;
  const end = start + 8 + stop.index + (/^[?!]/.test(stop[0]) ? 1 : 0);
  return /^[\p{Lu}\p{N}“"]|^\p{Ll}+\p{Lu}/u.test(line.slice(start)) ? { start, end } : undefined;
}
