import { countOf } from "@methodscape/graph-model";
import type { ReadNote } from "../note-diagnostic.ts";
import { lineCounter } from "../records/line-counter.ts";
import { isRecord } from "../records/object-fields.ts";
import { readText } from "../records/read-fields.ts";
import { unwrapRecord } from "../records/unwrap-record.ts";
import type { FoundRecords } from "./find-records.ts";
import type { ParsedJson } from "./parse-json.ts";

/** What is odd about a JSON value as a whole. */
export function noteJson(text: string, parsed: ParsedJson, found: FoundRecords, papers: number): ReadNote[] {
  const { value, problem, isLoose } = parsed;
  if (problem !== undefined) {
    const rest =
      papers === 0
        ? "nothing was read"
        : `of what stands in front of it ${countOf(papers, "paper")} could be read, the rest was not`;
    const message =
      problem.rule === "too-long"
        ? problem.message
        : `line ${lineCounter(text)(problem.at)}: ${problem.message}; ${rest}`;
    return [{ severity: "error", rule: problem.rule, message }];
  }
  return [
    ...(isLoose ? [looseJson] : []),
    ...noteWrapper(value, papers),
    ...noteQuoted(found.quoted),
    ...noteCount(value, found.rows.length),
    ...(found.rows.length === 0 ? [noPapers(value)] : []),
  ];
}

const looseJson: ReadNote = {
  severity: "warning",
  rule: "not-json",
  message: "this is no valid JSON; it was read whole by the looser rules of a Python literal",
};

/** What stands beside the list in its wrapper: a status, a date. */
function noteWrapper(value: unknown, papers: number): ReadNote[] {
  if (papers === 0 || !isRecord(value) || readText(unwrapRecord(value).title) !== "") return [];
  const beside = Object.keys(value).filter((member) => typeof value[member] !== "object");
  if (beside.length === 0) return [];
  const message = `the records stand in a wrapper; beside them ${listMembers(beside)} was not read`;
  return [{ severity: "info", rule: "wrapper", message }];
}

function noteQuoted(quoted: readonly string[]): ReadNote[] {
  const [first] = quoted;
  if (first === undefined) return [];
  const records = quoted.length === 1 ? "1 record is a text" : `${quoted.length} records are texts`;
  const message = `${records} of Python or JSON in place of an object (the first at ${first || "the top"}); what stands in them was read`;
  return [{ severity: "warning", rule: "quoted-records", message }];
}

/** A wrapper that counts its records and holds another number of them was cut, or is one page of several. */
function noteCount(value: unknown, rows: number): ReadNote[] {
  const count = isRecord(value) ? value.count : undefined;
  if (typeof count !== "number" || count === rows) return [];
  const message = `the file says that it counts ${count} records, and ${rows} are in it`;
  return [{ severity: "warning", rule: "count-differs", message }];
}

function noPapers(value: unknown): ReadNote {
  const message = `the JSON holds no paper (found ${describe(value)}); expected records with a "title", in a list or one by one`;
  return { severity: "error", rule: "no-papers", message };
}

function describe(value: unknown): string {
  if (Array.isArray(value)) return value.length === 0 ? "an empty list" : `a list of ${value.length} values`;
  if (!isRecord(value)) return `a ${typeof value}`;
  const members = Object.keys(value);
  return members.length === 0 ? "an empty object" : `an object with ${listMembers(members)}`;
}

function listMembers(members: readonly string[]): string {
  const shown = members.slice(0, 6).map((member) => `"${member.slice(0, 40)}"`);
  return members.length > shown.length ? `${shown.join(", ")} and others` : shown.join(", ");
}
