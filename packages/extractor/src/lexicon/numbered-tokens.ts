import { type CodeUnits, createCodeUnitReader, foldUnits } from "./code-units.ts";
import { splitNameTokens } from "./split-name-tokens.ts";
import type { WordTable } from "./word-table.ts";

/** A text as the trie reads it, in columns: tokens with the number of their word, and of the word without a plural s; 0 is unknown. */
export interface NumberedTokens {
  readonly count: number;
  readonly starts: Int32Array;
  readonly ends: Int32Array;
  /** 1 where a space or hyphen stands before the token, or might. */
  readonly open: Uint8Array;
  readonly words: Int32Array;
  readonly singulars: Int32Array;
}

/** Reads [start, end) of a text as numbered tokens; the answer is written over by the next call. */
export type TokenNumberer = (text: string, start: number, end: number) => NumberedTokens;

const smallS = 115;

/** A numberer for the words of a table, with columns of its own that only ever grow: every text of a run passes through it. */
export function createTokenNumberer(table: WordTable): TokenNumberer {
  const readUnits = createCodeUnitReader();
  let columns = columnsOf(256);
  return (text, start, end) => {
    const length = end - start;
    // No more tokens than characters.
    if (length > columns.starts.length) columns = columnsOf(2 * length);
    const { starts, ends, open, words, singulars } = columns;
    const units = readUnits(text, start, end);
    const folded = foldUnits(units, columns.folded, length);
    let count = 0;
    splitNameTokens(units, length, (from, to, isOpen) => {
      starts[count] = start + from;
      ends[count] = start + to;
      open[count] = isOpen ? 1 : 0;
      words[count] = table.find(folded, from, to);
      singulars[count] = to - from > 2 && units[to - 1] === smallS ? table.find(folded, from, to - 1) : 0;
      count += 1;
    });
    return { count, starts, ends, open, words, singulars };
  };
}

function columnsOf(size: number): Omit<NumberedTokens, "count"> & { readonly folded: CodeUnits } {
  return {
    starts: new Int32Array(size),
    ends: new Int32Array(size),
    open: new Uint8Array(size),
    words: new Int32Array(size),
    singulars: new Int32Array(size),
    folded: new Uint16Array(size),
  };
}
