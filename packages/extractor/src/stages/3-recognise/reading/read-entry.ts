import type { TextPart, TextSpan } from "@methodscape/graph-model";
import type { PaperEntry } from "../../../model/paper-entry.ts";
import type { SourceDocument } from "../../../model/source-document.ts";
import { markBetween } from "./split-words.ts";
import type { WordBook } from "./word-book.ts";
import type { WordKind } from "./word-kind.ts";

/** A word where it stands. */
export interface Word {
  readonly kind: WordKind;
  readonly start: number;
  readonly end: number;
  /** What stands before it but white space: "" behind a plain space. */
  readonly before: string;
}

/** Where a sentence of an entry stands. */
export interface SentencePlace {
  readonly part: TextPart;
  readonly partIndex: number;
  readonly sentenceIndex: number;
  readonly span: TextSpan;
}

/** A sentence of an entry as words. */
export interface SentenceReading extends SentencePlace {
  readonly text: string;
  readonly words: readonly Word[];
  /** What stands behind the last word. */
  readonly tail: string;
}

/** An entry as words: what the recognisers read. */
export interface EntryReading {
  readonly entry: PaperEntry;
  readonly document: SourceDocument;
  readonly sentences: readonly SentenceReading[];
}

/** Splits every sentence of an entry into words of known kind. */
export function readEntry(entry: PaperEntry, document: SourceDocument, book: WordBook): EntryReading {
  const sentences = sentencesOf(entry).map((place) => readSentence(document.text, place, book));
  return { entry, document, sentences };
}

/** The sentences of an entry in their order. */
export function sentencesOf({ parts }: PaperEntry): SentencePlace[] {
  return parts.flatMap(({ part, sentences }, partIndex) =>
    sentences.map((span, sentenceIndex) => ({ part, partIndex, sentenceIndex, span })),
  );
}

/** Splits one sentence into words of known kind. */
export function readSentence(text: string, place: SentencePlace, book: WordBook): SentenceReading {
  const { part, partIndex, sentenceIndex, span } = place;
  const { count, starts, ends, kinds } = book.read(text, span.start, span.end);
  const words: Word[] = [];
  let lastEnd = span.start;
  for (let at = 0; at < count; at += 1) {
    const kind = kinds[at];
    const start = starts[at] ?? 0;
    const end = ends[at] ?? 0;
    if (kind !== undefined) words.push({ kind, start, end, before: markBetween(text, lastEnd, start) });
    lastEnd = end;
  }
  return { text, part, partIndex, sentenceIndex, span, words, tail: markBetween(text, lastEnd, span.end) };
}

/** The numbers of an entry's words in their book, a 0 behind each sentence: a twentieth of the room that the words take. */
export function wordNumbersOf({ sentences }: EntryReading): Int32Array {
  const length = sentences.reduce((sum, { words }) => sum + words.length + 1, 0);
  const numbers = new Int32Array(length);
  let at = 0;
  for (const { words } of sentences) {
    for (const { kind } of words) {
      numbers[at] = kind.number;
      at += 1;
    }
    at += 1;
  }
  return numbers;
}
