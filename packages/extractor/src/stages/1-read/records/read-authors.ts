import { parseJson } from "../json/parse-json.ts";
import { isRecord } from "./object-fields.ts";
import { readText } from "./read-fields.ts";

/** The authors of a work: those who are named, and how many there are where that is known. */
export interface ReadAuthors {
  readonly names: readonly string[];
  readonly count: number | undefined;
}

/** `["A. B.", {"name": "C. D."}]`, `A. B., C. D.`, `B, A.; D, C.`, `Ada Example et al.`, or such a list written as one text. */
export function readAuthors(value: unknown): ReadAuthors {
  if (Array.isArray(value)) return countTrailing(value.map(nameOf).filter((name) => name !== ""));
  if (isRecord(value)) return readAuthors([value]);
  const text = readText(value);
  if (/^[[(]\s*["'{[(]/.test(text)) {
    const { value: list, problem } = parseJson(text);
    if (problem === undefined && Array.isArray(list)) return readAuthors(list);
  }
  return countTrailing(splitNames(text));
}

/** A name from a text, from an object, or from a row `[family, given, suffix]` as arXiv writes it. */
function nameOf(author: unknown): string {
  if (Array.isArray(author)) {
    const [family, given, suffix] = author.map(readText);
    return [given, family, suffix].filter((part) => part !== undefined && part !== "").join(" ");
  }
  if (!isRecord(author)) return turnName(readText(author));
  const whole = ["name", "fullname", "full_name", "fullName", "display_name", "author", "literal"];
  const known = whole.map((key) => readText(author[key])).find((name) => name !== "");
  if (known !== undefined) return turnName(known);
  const first = readText(author.given ?? author.firstName ?? author.first_name ?? author.first);
  const last = readText(author.family ?? author.lastName ?? author.last_name ?? author.last);
  return `${first} ${last}`.trim();
}

/** `Example, Ada` → `Ada Example`; what has no comma, or more than one, stays. */
function turnName(name: string): string {
  const [family, given, ...others] = name.split(", ");
  return given === undefined || others.length > 0 ? name : `${given} ${family}`;
}

/** Semicolons or `and` between the names leave the comma to `family, given`; else commas stand between them. */
function splitNames(text: string): string[] {
  const bySemicolon = pieces(text, /;/);
  if (bySemicolon.length > 1) return bySemicolon.map(turnName);
  const byAnd = pieces(text, /,?\s(?:and|&)\s/);
  if (byAnd.length > 1 && byAnd.every((name) => /^[^,]+, [^,]+$/.test(name))) return byAnd.map(turnName);
  return byAnd.flatMap((part) => pieces(part, /,/));
}

function pieces(text: string, separator: RegExp): string[] {
  return text
    .split(separator)
    .map((piece) => piece.trim())
    .filter((piece) => piece !== "");
}

const others = /^(?:(?:and|\+)?\s?(\d{1,5}) (?:more|others?)(?: authors?)?|others|more|\.{3}|…)$/i;

/** `et al.`, `…` and `12 others` are no names: they say that there are more, or how many. */
function countTrailing(found: readonly string[]): ReadAuthors {
  const bare = found.map((name) => name.replace(/[,\s]+et\.? al\.?$/i, "").replace(/^et\.? al\.?$/i, ""));
  const hasMore = bare.some((name, at) => name !== found[at]);
  const names = bare.filter((name) => name !== "" && !others.test(name));
  const told = bare.map((name) => others.exec(name)).find((match) => match !== null);
  const more = told?.[1] === undefined ? undefined : Number(told[1]);
  if (more !== undefined) return { names, count: names.length + more };
  return { names, count: hasMore || told !== undefined || names.length === 0 ? undefined : names.length };
}
