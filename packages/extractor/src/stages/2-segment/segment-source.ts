import type { Source } from "@methodscape/graph-model";
import type { PaperEntry } from "../../model/paper-entry.ts";
import type { SourceDocument } from "../../model/source-document.ts";
import type { StageOutput } from "../../model/stage-output.ts";
import { buildEntry } from "./build-entry.ts";
import { describeSource } from "./describe-source.ts";
import type { EntryDraft } from "./entry-draft.ts";
import { readFrontMatter } from "./front-matter.ts";
import { noteDiagnostic, type SegmentNote } from "./segment-note.ts";
import { sourceSegmenters } from "./source-segmenters.ts";

/** What stage 2 makes of a document: the record of the source, and the works that it lists in the order of its text. */
export interface SegmentedSource {
  readonly source: Source;
  readonly entries: PaperEntry[];
}

/** Stage 2: a document to the readings that it lists. What is no reading, or odd, is said in a diagnostic with its place. */
export function segmentSource(document: SourceDocument): StageOutput<SegmentedSource> {
  const frontMatter = readFrontMatter(document);
  const segmented = sourceSegmenters[document.format](document, frontMatter);
  const entries = segmented.drafts.map((draft, index) => buildEntry(document, draft, index));
  const notes = [...frontMatter.notes, ...noteDatesFromIds(segmented.drafts), ...segmented.notes];
  return {
    value: { source: describeSource(document, frontMatter), entries },
    diagnostics: notes.map((note) => noteDiagnostic(document.id, note)),
  };
}

/** One note for each source: which dates are only as good as the month in an arXiv id. */
function noteDatesFromIds(drafts: readonly EntryDraft[]): SegmentNote[] {
  const dated = drafts.filter(({ date }) => date?.inferred === true && date.precision === "month");
  const [first] = dated;
  if (first === undefined) return [];
  const message = `${dated.length} of ${drafts.length} works are dated by the month in their arXiv id; no date is printed`;
  return [{ severity: "info", rule: "date-from-arxiv-id", message, span: first.title }];
}
