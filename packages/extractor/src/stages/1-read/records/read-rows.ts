import type { ReadText } from "../source-format-reader.ts";
import { describeFields, enterFields, type FieldLedger } from "./describe-fields.ts";
import type { ObjectFields } from "./object-fields.ts";
import type { RecordProblem } from "./paper-fields.ts";
import { paperFromObject } from "./paper-from-object.ts";
import { type FieldName, rememberFields } from "./record-field.ts";
import { isHopeless, renderPlaced } from "./render-papers.ts";
import { noteTitlesAlone } from "./render-records.ts";
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

/** A row with what was read of it. */
interface PlacedDraft {
  readonly place: string;
  readonly draft: PaperDraft | undefined;
  readonly problems: readonly RecordProblem[];
}

/**
 * The common way of formats whose members or columns are told by their names: rows become papers, and the papers a
 * rendering. Rows that are no papers are left out, each with a note; which member was read as what is said once.
 */
export function readRows(rows: Iterable<SourceRow>): ReadText {
  const { placed, ledger } = draftRows(rows);
  const drafts = placed.flatMap(({ draft }) => draft ?? []);
  const { papers, noted } = settleSummaries(drafts);
  const counted = settleAuthorCounts(papers);
  const settled = new Map(drafts.map((draft, at) => [draft, counted.papers[at]]));
  const { text, records, notes } = renderPlaced(
    placed.map(({ place, draft, problems }) => ({ place, paper: draft && settled.get(draft), problems })),
  );
  const summaries = drafts.filter(({ summary }) => summary !== "").length;
  const whole = [
    ...describeFields(ledger, noted === 0),
    ...noteSummaries(noted, summaries),
    ...counted.notes,
  ];
  const first = records[0]?.title;
  return {
    text,
    records,
    notes: [...whole.map((note) => ({ ...note, span: first })), ...notes, ...noteTitlesAlone(records)],
  };
}

/** Reads row by row, and stops where nothing but bad rows come. */
function draftRows(rows: Iterable<SourceRow>): { placed: readonly PlacedDraft[]; ledger: FieldLedger } {
  const placed: PlacedDraft[] = [];
  const ledger: FieldLedger = { taken: new Map(), unread: new Set() };
  const remembered = rememberFields();
  let good = 0;
  for (const { place, fields, section, fieldOf = remembered, problems = [] } of rows) {
    const read = fields === undefined ? undefined : paperFromObject(fields, fieldOf);
    const paper = read?.paper && { ...read.paper, section: read.paper.section ?? section };
    const draft = read && paper && { paper, summary: read.summary };
    placed.push({ place, draft, problems: [...problems, ...(read?.problems ?? [])] });
    if (read !== undefined) enterFields(ledger, read);
    if (draft !== undefined) good += 1;
    if (isHopeless(placed.length - good, good)) break;
  }
  return { placed, ledger };
}
