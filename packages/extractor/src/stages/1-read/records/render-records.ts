import type { TextSpan } from "@methodscape/graph-model";
import type { RenderedRecord } from "../../../model/source-document.ts";
import type { ReadNote } from "../note-diagnostic.ts";
import type { PaperFields } from "./paper-fields.ts";

/** The rendering of a structured format: the text that every span points into, and what stands where. */
export interface RenderedRecords {
  readonly text: string;
  readonly records: readonly RenderedRecord[];
}

/** For each paper its title, a blank line, its abstract, a blank line, and each note with a blank line behind it. */
export function renderRecords(papers: Iterable<PaperFields>): RenderedRecords {
  const pieces: string[] = [];
  const records: RenderedRecord[] = [];
  let offset = 0;
  for (const { title, abstract, notes = [], kind, section, ...facts } of papers) {
    const spans = [title, abstract, ...notes].map((piece): TextSpan => {
      const span = { start: offset, end: offset + piece.length };
      if (piece === "") return span;
      pieces.push(piece, "\n\n");
      offset = span.end + 2;
      return span;
    });
    const [titleSpan = { start: offset, end: offset }, abstractSpan, ...noteSpans] = spans;
    records.push({
      start: titleSpan.start,
      end: offset - 2,
      title: titleSpan,
      abstract: abstract === "" ? undefined : abstractSpan,
      notes: noteSpans.filter(({ start, end }) => end > start),
      kind,
      section,
      ...facts,
    });
  }
  return { text: pieces.join(""), records };
}

/** Told once for the whole file: many feeds carry no abstracts at all. */
export function noteTitlesAlone(records: readonly RenderedRecord[]): ReadNote[] {
  const alone = records.filter(({ abstract, notes }) => abstract === undefined && notes.length === 0);
  const [first] = alone;
  if (first === undefined) return [];
  const message = `${alone.length} of ${records.length} records have no abstract; only their titles were read`;
  return [{ severity: "info", rule: "no-abstract", message, span: first.title }];
}
