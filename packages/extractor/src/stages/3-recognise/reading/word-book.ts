import { createCodeUnitReader, textOfUnits } from "../../../lexicon/code-units.ts";
import { createWordTable } from "../../../lexicon/word-table.ts";
import { splitWords, type WordSpans, wordSpansFor } from "./split-words.ts";
import { kindOf, type WordKind } from "./word-kind.ts";

/** The words of a stretch of text; offsets count from the start of the text. */
export interface BookedWords extends WordSpans {
  readonly count: number;
  readonly kinds: readonly WordKind[];
}

/** The words of a run: one book serves all of it, so that each distinct word is looked up once. */
export interface WordBook {
  /** The words of [start, end) of a text; the answer is written over by the next call. */
  readonly read: (text: string, start: number, end: number) => BookedWords;
  /** The word of a number; undefined for 0 and for numbers that the book has not given. */
  readonly kindAt: (number: number) => WordKind | undefined;
}

/** Opens an empty book. */
export function openWordBook(): WordBook {
  const readUnits = createCodeUnitReader();
  const table = createWordTable();
  const kindByNumber: WordKind[] = [];
  const kinds: WordKind[] = [];
  let spans = wordSpansFor(256);
  const read: WordBook["read"] = (text, start, end) => {
    const length = end - start;
    // No more words than characters.
    if (length > spans.starts.length) spans = wordSpansFor(2 * length);
    const { starts, ends } = spans;
    const units = readUnits(text, start, end);
    const count = splitWords(units, length, spans);
    for (let at = 0; at < count; at += 1) {
      const from = starts[at] ?? 0;
      const to = ends[at] ?? 0;
      const number = table.add(units, from, to);
      kindByNumber[number] ??= kindOf(textOfUnits(units, from, to), number);
      kinds[at] = kindByNumber[number];
      starts[at] = from + start;
      ends[at] = to + start;
    }
    return { count, starts, ends, kinds };
  };
  return { read, kindAt: (number) => kindByNumber[number] };
}
