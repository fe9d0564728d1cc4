import { groupBy, type TextSpan } from "@methodscape/graph-model";
import { nothingKnown, type PaperEntry } from "../model/paper-entry.ts";
import type { SourceDocument } from "../model/source-document.ts";
import { splitSentences } from "../stages/2-segment/split-sentences.ts";
import type { TextLine } from "./text-line.ts";

/** The texts of one document as stage 3 reads them: one part, its sentences, and where each line begins. */
export interface TextDocument {
  readonly lines: readonly TextLine[];
  readonly text: string;
  /** Of each line, in the order of `lines`. */
  readonly starts: readonly number[];
  readonly sentences: readonly TextSpan[];
}

/** Puts the lines of each document together; documents in the order of their first line. */
export function documentsOf(lines: readonly TextLine[]): TextDocument[] {
  return [...groupBy(lines, ({ doc }) => doc).values()].map(documentOf);
}

function documentOf(lines: readonly TextLine[]): TextDocument {
  const starts: number[] = [];
  let length = 0;
  for (const { text } of lines) {
    starts.push(length);
    length += text.length + 1;
  }
  const text = lines.map((line) => line.text).join("\n");
  const sentences = starts.flatMap((start, index) =>
    rejoin(text, splitSentences(text, { start, end: start + (lines[index]?.text.length ?? 0) })),
  );
  return { lines, text, starts, sentences };
}

/** "SQuAD 1. 1", "42. 2%": figures that an extraction tore apart end no sentence. */
function rejoin(text: string, sentences: readonly TextSpan[]): TextSpan[] {
  const joined: TextSpan[] = [];
  for (const sentence of sentences) {
    const last = joined[joined.length - 1];
    const isTorn = last !== undefined && /\d\.$/.test(text.slice(last.start, last.end).slice(-2));
    if (isTorn && /^\d/.test(text.charAt(sentence.start)))
      joined[joined.length - 1] = { start: last.start, end: sentence.end };
    else joined.push(sentence);
  }
  return joined;
}

/** The entry and the source that stage 3 asks for: a paper of which nothing but its text is known. */
export function entryOfDocument(
  { text, sentences }: TextDocument,
  index: number,
): { readonly entry: PaperEntry; readonly document: SourceDocument } {
  const id = `source:texts/${index}` as const;
  const entry: PaperEntry = {
    source: id,
    index: 0,
    kind: "paper",
    title: "",
    ...nothingKnown,
    reading: { section: "texts", position: 1, start: 0, end: text.length, notes: [] },
    parts: [{ part: "full-text", start: 0, end: text.length, sentences }],
  };
  const document: SourceDocument = {
    id,
    path: `texts/${index}`,
    sha256: "",
    format: "jsonl",
    text,
    kind: undefined,
    course: undefined,
    records: [],
  };
  return { entry, document };
}
