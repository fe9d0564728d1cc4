import type { TextPart, TextSpan } from "@methodscape/graph-model";
import type { PaperEntry } from "../../../model/paper-entry.ts";
import type { SourceDocument } from "../../../model/source-document.ts";
import { markBetween, splitWords } from "./split-words.ts";
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

/** A sentence of an entry as words. */
export interface SentenceReading {
  readonly text: string;
  readonly part: TextPart;
  readonly partIndex: number;
  readonly sentenceIndex: number;
  readonly span: TextSpan;
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
  const sentences = entry.parts.flatMap((part, partIndex) =>
    part.sentences.map((span, sentenceIndex) =>
      readSentence(document.text, span, { part: part.part, partIndex, sentenceIndex }, book),
    ),
  );
  return { entry, document, sentences };
}

/** Splits one sentence into words of known kind. */
export function readSentence(
  text: string,
  span: TextSpan,
  place: Pick<SentenceReading, "part" | "partIndex" | "sentenceIndex">,
  book: WordBook,
): SentenceReading {
  const words: Word[] = [];
  const { start: from } = span;
  const length = span.end - from;
  const units = book.units(text, from, span.end);
  let lastEnd = from;
  splitWords(units, length, (wordStart, wordEnd) => {
    const start = from + wordStart;
    words.push({
      kind: book.kindOf(units, wordStart, wordEnd),
      start,
      end: from + wordEnd,
      before: markBetween(text, lastEnd, start),
    });
    lastEnd = from + wordEnd;
  });
  return { text, ...place, span, words, tail: markBetween(text, lastEnd, span.end) };
}
