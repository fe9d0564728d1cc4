import { sliceSpan, type TextPart, type TextSpan } from "@methodscape/graph-model";
import type { EntryPart, PaperEntry } from "../../model/paper-entry.ts";
import type { SourceDocument } from "../../model/source-document.ts";
import type { EntryDraft } from "./entry-draft.ts";
import { foldTitle } from "./fold-title.ts";
import { splitSentences } from "./split-sentences.ts";

/** Completes a draft. The title is one sentence; abstracts, notes and sections are split and stand in the order of the text. */
export function buildEntry(document: SourceDocument, draft: EntryDraft, index: number): PaperEntry {
  const { title, abstracts, notes, fullText = [], section, heading, start, end, ...facts } = draft;
  const body = [
    ...abstracts.map((span) => readPart(document.text, "abstract", span)),
    ...notes.map((span) => readPart(document.text, "note", span)),
    ...fullText.map(({ name, ...span }) => ({
      ...readPart(document.text, "full-text", span),
      section: name,
    })),
  ].sort((left, right) => left.start - right.start);
  const noteSpans = notes.map((span) => ({ start: span.start, end: span.end }));
  const place = { section, position: index + 1, start, end, notes: noteSpans };
  return {
    source: document.id,
    index,
    ...facts,
    title: foldTitle(sliceSpan(document.text, title)),
    reading: heading === undefined ? place : { ...place, heading },
    parts: [{ part: "title", start: title.start, end: title.end, sentences: [{ ...title }] }, ...body],
  };
}

function readPart(text: string, part: TextPart, { start, end }: TextSpan): EntryPart {
  return { part, start, end, sentences: splitSentences(text, { start, end }) };
}
