import { isRecord, type ObjectFields } from "../records/object-fields.ts";
import { readText } from "../records/read-fields.ts";
import type { SourceRow } from "../records/read-rows.ts";
import { fieldOfName } from "../records/record-field.ts";
import { unwrapRecord } from "../records/unwrap-record.ts";
import { parseJson } from "./parse-json.ts";

/** What was found in a value: its records in order, and how many of them were texts in place of objects. */
export interface FoundRecords {
  readonly rows: readonly SourceRow[];
  /** True when at least one row is a paper. */
  readonly hasPaper: boolean;
  /** Places of rows that are texts of Python or JSON where an object is expected. */
  readonly quoted: readonly string[];
}

/** Members that only wrap a list and are no section of it. */
const wrappers =
  /^(?:data|papers?|results?|items?|entries|entry|records?|articles?|works?|publications?|documents?|docs|list|rows|response|body|feed|hits|nodes?|edges|value|content|dailypapers|props|page)$/i;

/**
 * The records within a value: of a list its items; of an object that is no paper itself the lists that it holds,
 * however deep, named by the member where the name says something. A text in place of an object is read first.
 */
export function findRecords(value: unknown, place = "", section?: string): FoundRecords {
  if (typeof value === "string") return findQuoted(value, place, section);
  if (Array.isArray(value)) return findInList(value, place, section);
  if (!isRecord(value)) return nothing;
  if (isPaper(value))
    return { rows: [{ place: place || "the record", fields: value, section }], hasPaper: true, quoted: [] };
  return join(
    Object.entries(value).map(([member, inner]) =>
      findRecords(inner, place === "" ? member : `${place}.${member}`, sectionFrom(member) ?? section),
    ),
  );
}

const nothing: FoundRecords = { rows: [], hasPaper: false, quoted: [] };

/** In a list with papers whatever is none is said; a list without any (tags, authors) is not of papers. */
function findInList(items: readonly unknown[], place: string, section: string | undefined): FoundRecords {
  const found = items.map((item, at) => findRecords(item, `${place}[${at}]`, section));
  if (!found.some(({ rows }) => rows.length > 0)) return nothing;
  return join(
    found.map((inner, at) =>
      inner.hasPaper || inner.rows.length > 0 ? inner : refuse(items[at], `${place}[${at}]`),
    ),
  );
}

function findQuoted(text: string, place: string, section: string | undefined): FoundRecords {
  if (!/^\s*[[{]/.test(text)) return nothing;
  const { value, problem } = parseJson(text);
  if (problem !== undefined)
    return /["'](?:title|paper)["']\s*:/.test(text) ? brokenRow(place, problem.message, problem.at) : nothing;
  const found = findRecords(value, place, section);
  return found.hasPaper ? { ...found, quoted: [place] } : nothing;
}

function brokenRow(place: string, message: string, at: number): FoundRecords {
  const problem = `is a text that breaks off as a record (${message}, at character ${at + 1}); it was left out`;
  return {
    rows: [{ place, fields: undefined, problems: [{ rule: "broken-row", problem }] }],
    hasPaper: false,
    quoted: [],
  };
}

function refuse(item: unknown, place: string): FoundRecords {
  // What the parser dropped has been told by it.
  if (item === undefined) return nothing;
  const fields = isRecord(item) ? item : undefined;
  const problem = `is ${kindOf(item)}, not a record of a paper; it was left out`;
  const row =
    fields === undefined ? { place, fields, problems: [{ rule: "no-record", problem }] } : { place, fields };
  return { rows: [row], hasPaper: false, quoted: [] };
}

function kindOf(item: unknown): string {
  if (item === null) return "nothing (null)";
  return Array.isArray(item) ? "a list" : `a ${typeof item === "string" ? "text" : typeof item}`;
}

/** An object with a title; one that only carries a list of titled ones (a feed with its name) is none. */
function isPaper(record: ObjectFields): boolean {
  const own = unwrapRecord(record);
  const titled = Object.keys(own).some(
    (member) => fieldOfName(member)?.field === "title" && readText(own[member]) !== "",
  );
  return titled && !Object.keys(own).some((member) => wrappers.test(member) && hasTitledItem(own[member]));
}

function hasTitledItem(value: unknown): boolean {
  if (!Array.isArray(value)) return false;
  const first: unknown = value.find(isRecord);
  return isRecord(first) && readText(unwrapRecord(first).title) !== "";
}

/** The name of a list, where it tells what stands in it: no wrapper, no date, no number. */
function sectionFrom(member: string): string | undefined {
  const name = readText(member);
  return wrappers.test(name) || !/\p{L}{2}/u.test(name) || /^[\d.:/_-]+/.test(name) || name.length > 100
    ? undefined
    : name;
}

function join(found: readonly FoundRecords[]): FoundRecords {
  return {
    rows: found.flatMap(({ rows }) => rows),
    hasPaper: found.some(({ hasPaper }) => hasPaper),
    quoted: found.flatMap(({ quoted }) => quoted),
  };
}
