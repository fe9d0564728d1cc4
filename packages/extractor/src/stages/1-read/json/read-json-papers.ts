import { parsePaperLine } from "../jsonl/parse-paper-line.ts";
import type { ReadNote } from "../note-diagnostic.ts";
import { lineCounter } from "../records/line-counter.ts";
import { isRecord, type ObjectFields } from "../records/object-fields.ts";
import type { PaperFields, RecordProblem } from "../records/paper-fields.ts";
import { type ReadRecord, renderPapers } from "../records/render-papers.ts";
import type { ReadText } from "../source-format-reader.ts";
import { parseJson } from "./parse-json.ts";

/** How one kind of scholarly JSON is read. */
export interface JsonScheme {
  /** The records that a value holds, or the value itself where it is one. */
  readonly recordsIn: (value: unknown) => readonly unknown[];
  readonly paperFrom: (record: ObjectFields) => {
    readonly paper: PaperFields | undefined;
    readonly problems: readonly RecordProblem[];
  };
}

/** Papers of a JSON file whose scheme is known: a record, a list, an answer of the service, or a record a line. */
export function readJsonPapers(text: string, scheme: JsonScheme): ReadText {
  if (/^\s*\{[^\n]*\}[ \t]*\n\s*\{/.test(text)) return renderPapers(recordsOfLines(text, scheme));
  const { value, problem } = parseJson(text);
  const records = scheme.recordsIn(value);
  const read = renderPapers(
    records.map((record, at) =>
      readRecord(record, records.length === 1 ? "the record" : `record ${at + 1}`, scheme),
    ),
  );
  if (problem === undefined) return read;
  const where = problem.rule === "too-long" ? "" : `line ${lineCounter(text)(problem.at)}: `;
  const message = `${where}${problem.message}; the ${read.records.length} papers in front of it were read`;
  const broken: ReadNote = { severity: "error", rule: problem.rule, message };
  return { ...read, notes: [broken, ...read.notes] };
}

function* recordsOfLines(text: string, scheme: JsonScheme): Generator<ReadRecord> {
  let number = 0;
  for (const line of text.split("\n")) {
    number += 1;
    const place = `line ${number}`;
    if (line.trim() === "") continue;
    const { fields, problems } = parsePaperLine(line.trim());
    yield fields === undefined ? { place, paper: undefined, problems } : readRecord(fields, place, scheme);
  }
}

function readRecord(record: unknown, place: string, { paperFrom }: JsonScheme): ReadRecord {
  if (isRecord(record)) return { place, ...paperFrom(record) };
  const found = record === null ? "is null" : "is no object";
  return { place, paper: undefined, problems: [{ rule: "no-record", problem: `${found}; it was left out` }] };
}
