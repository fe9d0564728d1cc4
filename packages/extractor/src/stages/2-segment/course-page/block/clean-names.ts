import { monthNamePattern } from "../../../../model/dates/month-names.ts";
import { findDate } from "../../../../model/dates/read-date.ts";
import type { EntryDate } from "../../../../model/paper-entry.ts";

const markdownLink = /\[([^[\]\n]{1,80})\]\([^()\s]{1,500}\)/g;
const profile = /\b(?:View )?ORCID(?: Profile| iD)?(?::?\s*[\d-]{10,25}X?)?/gi;
const email = /<?[\w.+-]{1,64}@[\w-]{1,64}(?:\.[\w-]{1,64}){1,4}>?/g;
const bracketed = /[([{][^()[\]{}]{0,200}[)\]}]/g;
const footnoteMarks = /(?:<sup>[^<]{0,40}<\/sup>|[*†‡§¶∗✉⁰¹²³⁴⁵⁶⁷⁸⁹]|\\\*)+/g;
const date = new RegExp(
  `[\\s,;.|·(–-]+(?:(?:submitted|published|arxiv|posted|on|in)[\\s,:]+){0,3}((?:\\d{1,2}\\s+)?${monthNamePattern}\\s+(?:\\d{1,2}(?:st|nd|rd|th)?,?\\s+)?,?\\s*(?:19|20)\\d{2}|(?:19|20)\\d{2})[).\\s]*$`,
  "i",
);

/** Names without links, e-mails, affiliations in brackets, "View ORCID Profile" and footnote marks; what is left out leaves a comma or a blank. */
export function cleanNames(text: string): string {
  return text
    .replace(markdownLink, "$1")
    .replace(/\*\*|__/g, "")
    .replace(profile, " , ")
    .replace(email, " ")
    .replace(bracketed, " ")
    .replace(footnoteMarks, " ");
}

/** A date at the end of a list of names: the names in front of it, and the date. */
export function splitDate(text: string): { names: string; date: EntryDate | undefined } {
  const tail = text.slice(-80);
  const match = date.exec(tail);
  if (match === null) return { names: text, date: undefined };
  return { names: text.slice(0, text.length - tail.length + match.index), date: findDate(match[1] ?? "") };
}

const initials = /^(?:\p{Lu}\.?[\s-]?){1,4}$/u;

/** `Lin, Z., Akin, H.` and `Kather, J.N.; Ferber, D.` are two people each: every second piece is initials. */
export function joinInverted(pieces: readonly string[]): string[] {
  const joined: string[] = [];
  let count = 0;
  for (const piece of pieces) {
    const last = joined.at(-1);
    if (last !== undefined && initials.test(piece) && !initials.test(last) && !/\s\p{Lu}\.?$/u.test(last)) {
      joined.splice(-1, 1, `${piece} ${last}`);
      count += 1;
    } else joined.push(piece);
  }
  return count >= 2 || (count === 1 && joined.length === 1) ? joined : [...pieces];
}

/** `Khan, Wasif; Leem, Seowung`: a semicolon between the people, a comma within each. Undefined for any other list. */
export function swapInverted(text: string): string[] | undefined {
  const people = text.split(";").map((person) => person.trim());
  if (people.length < 2 || people.some((person) => !/^[^,]{1,60},[^,]{1,60}$/.test(person))) return undefined;
  return people.map((person) => {
    const [last = "", first = ""] = person.split(",");
    return `${first.trim()} ${last.trim()}`;
  });
}
