import type { ReadNote } from "../note-diagnostic.ts";
import type { ReadText } from "../source-format-reader.ts";
import { describeFields } from "./describe-fields.ts";
import type { ObjectFields } from "./object-fields.ts";
import type { RecordProblem } from "./paper-fields.ts";
import { paperFromObject } from "./paper-from-object.ts";
import type { FieldName } from "./record-field.ts";
import { noteTitlesAlone, renderRecords } from "./render-records.ts";
import { settleAuthorCounts } from "./settle-author-counts.ts";
import { noteSummaries, type PaperDraft, settleSummaries } from "./settle-summaries.ts";

/** A row of a structured format before it is known to be a paper. */
export interface SourceRow {
  /** Where it stands, in words: `line 4`, `data[3]`. */
  readonly place: string;
  /** Undefined for what is no record; a problem then says why. */
  readonly fields: ObjectFields | undefined;
  readonly problems?: readonly RecordProblem[];
  /** The list or the heading that it stands under; a section of its own wins. */
  readonly section?: string | undefined;
  /** What a member is for, where its name does not say it. */
  readonly fieldOf?: (name: string) => FieldName | undefined;
}

/** A file with more bad rows than this, and more bad ones than good ones, is no file of papers. */
const mostBadRows = 10_000;

interface PlacedNote {
  readonly note: ReadNote;
  /** How many papers stand in front of it. */
  readonly before: number;
}

/**
 * The common way of structured formats: rows become papers, and the papers a rendering. Rows that are no papers are
 * left out, each with a note; which member was read as what is said once.
 */
export function readRows(rows: Iterable<SourceRow>): ReadText {
  const drafts: PaperDraft[] = [];
  const placed: PlacedNote[] = [];
  for (const { place, fields, section, fieldOf, problems = [] } of rows) {
    const draft = fields === undefined ? undefined : paperFromObject(fields, fieldOf);
    for (const { rule, problem } of [...problems, ...(draft?.problems ?? [])]) {
      const note = { severity: "warning", rule, message: `${place}: ${problem}` } as const;
      placed.push({ note, before: drafts.length });
    }
    if (draft?.paper !== undefined) {
      const paper = { ...draft.paper, section: draft.paper.section ?? section };
      drafts.push({ ...draft, paper });
    } else if (placed.length >= mostBadRows && placed.length >= drafts.length) {
      placed.push({ note: tooManyBadRows, before: drafts.length });
      break;
    }
  }
  return renderDrafts(drafts, placed);
}

const tooManyBadRows: ReadNote = {
  severity: "error",
  rule: "too-many-bad-rows",
  message: `more than ${mostBadRows} rows are no papers; the rest of the file was not read`,
};

function renderDrafts(drafts: readonly PaperDraft[], placed: readonly PlacedNote[]): ReadText {
  const { papers, noted } = settleSummaries(drafts);
  const counted = settleAuthorCounts(papers);
  const { text, records } = renderRecords(counted.papers);
  const summaries = drafts.filter(({ summary }) => summary !== "").length;
  const first = records[0]?.title;
  const whole = [
    ...describeFields(drafts, noted === 0),
    ...noteSummaries(noted, summaries),
    ...counted.notes,
  ];
  return {
    text,
    records,
    notes: [
      ...whole.map((note) => ({ ...note, span: first })),
      // A row that was left out has no place in the rendering: the note stands where its paper would.
      ...placed.map(({ note, before }): ReadNote => {
        const start = records[before]?.start ?? text.length;
        return { ...note, span: { start, end: start } };
      }),
      ...noteTitlesAlone(records),
    ],
  };
}
