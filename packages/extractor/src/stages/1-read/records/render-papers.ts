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

/** The rendering of the papers; what was odd about a record, or left out, is noted where its paper stands or would stand. */
export function renderPapers(records: Iterable<ReadRecord>): ReadText {
  const papers: PaperFields[] = [];
  const placed: { readonly note: ReadNote; readonly before: number }[] = [];
  let bad = 0;
  for (const { place, paper, problems } of records) {
    for (const { rule, problem, severity = "warning" } of problems)
      placed.push({ note: { severity, rule, message: `${place}: ${problem}` }, before: papers.length });
    if (paper !== undefined) papers.push(paper);
    else bad += 1;
    if (bad > mostBadRecords && bad > papers.length) {
      placed.push({ note: tooManyBadRecords, before: papers.length });
      break;
    }
  }
  const { text, records: rendered } = renderRecords(papers);
  const notes = placed.map(({ note, before }): ReadNote => {
    const { start, end } = rendered[before]?.title ?? { start: text.length, end: text.length };
    return { ...note, span: { start, end } };
  });
  const whole = rendered.length === 0 ? [noPapers] : noteTitlesAlone(rendered);
  return { text, records: rendered, notes: [...notes, ...whole] };
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
