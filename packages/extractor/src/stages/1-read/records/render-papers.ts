import type { ReadNote } from "../note-diagnostic.ts";
import type { ReadText } from "../source-format-reader.ts";
import type { PaperFields, RecordProblem } from "./paper-fields.ts";
import { noteTitlesAlone, renderRecords } from "./render-records.ts";

/** One record of a file as its format's own reader understood it. */
export interface ReadRecord {
  /** Where it stands, in words: `line 12`, `results[3]`. */
  readonly place: string;
  /** Undefined for what is no paper; a problem then says why. */
  readonly paper: PaperFields | undefined;
  readonly problems: readonly RecordProblem[];
}

/** A file with more bad records than this, and more bad ones than good ones, is no file of papers. */
const mostBadRecords = 10_000;

/** True when so many records of a file were bad that reading on would only collect complaints. */
export function isHopeless(bad: number, good: number): boolean {
  return bad > mostBadRecords && bad > good;
}

/** The rendering of the papers, and what is told of the file as a whole: that it holds none, or that abstracts are missing. */
export function renderPapers(records: Iterable<ReadRecord>): ReadText {
  const read = renderPlaced(records);
  const whole = read.records.length === 0 ? [noPapers] : noteTitlesAlone(read.records);
  return { ...read, notes: [...read.notes, ...whole] };
}

/** The rendering of the papers; what was odd about a record, or left out, is noted where its paper stands or would stand. */
export function renderPlaced(records: Iterable<ReadRecord>): ReadText {
  const papers: PaperFields[] = [];
  const placed: { readonly note: ReadNote; readonly before: number }[] = [];
  let bad = 0;
  for (const { place, paper, problems } of records) {
    for (const { rule, problem, severity = "warning" } of problems)
      placed.push({ note: { severity, rule, message: `${place}: ${problem}` }, before: papers.length });
    if (paper !== undefined) papers.push(paper);
    else bad += 1;
    if (isHopeless(bad, papers.length)) {
      placed.push({ note: tooManyBadRecords, before: papers.length });
      break;
    }
  }
  const { text, records: rendered } = renderRecords(papers);
  const notes = placed.map(({ note, before }): ReadNote => {
    const { start, end } = rendered[before]?.title ?? { start: text.length, end: text.length };
    return { ...note, span: { start, end } };
  });
  return { text, records: rendered, notes };
}

const noPapers: ReadNote = {
  severity: "error",
  rule: "no-papers",
  message: "the file holds no record of a paper with a title; nothing was read from it",
};

const tooManyBadRecords: ReadNote = {
  severity: "error",
  rule: "too-many-bad-records",
  message: `more than ${mostBadRecords} records are no papers; the rest of the file was not read`,
};
