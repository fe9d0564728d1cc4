import { createCodeUnitReader, foldUnits } from "./code-units.ts";
import { type NameTokens, nameTokensFor, splitNameTokens } from "./split-name-tokens.ts";
import type { WordTable } from "./word-table.ts";

/** A stretch of a text as the trie reads it; offsets count from the start of the text. */
export interface NumberedTokens extends NameTokens {
  readonly count: number;
  /** The number of each token's word, and of the word without a plural s; 0 is unknown. */
  readonly words: Int32Array;
  readonly singulars: Int32Array;
}

/** Reads [start, end) of a text as numbered tokens; the answer is written over by the next call. */
export type TokenNumberer = (text: string, start: number, end: number) => NumberedTokens;

const smallS = 115;

/** A numberer for the words of a table, with columns of its own that only ever grow: every text of a run passes through it. */
export function createTokenNumberer(table: WordTable): TokenNumberer {
  const readUnits = createCodeUnitReader();
  let room = 256;
  let tokens = columnsFor(room);
  let folded = new Uint16Array(room);
  return (text, start, end) => {
    const length = end - start;
    // No more tokens than characters.
    if (length > room) {
      room = 2 * length;
      tokens = columnsFor(room);
      folded = new Uint16Array(room);
    }
    const { starts, ends, open, words, singulars } = tokens;
    const units = readUnits(text, start, end);
    foldUnits(units, folded, length);
    const count = splitNameTokens(units, length, tokens);
    for (let at = 0; at < count; at += 1) {
      const from = starts[at] ?? 0;
      const to = ends[at] ?? 0;
      starts[at] = from + start;
      ends[at] = to + start;
      words[at] = table.find(folded, from, to);
      singulars[at] = to - from > 2 && units[to - 1] === smallS ? table.find(folded, from, to - 1) : 0;
    }
    return { count, starts, ends, open, words, singulars };
  };
}

function columnsFor(length: number) {
  return {
    ...nameTokensFor(length),
    words: new Int32Array(length),
    singulars: new Int32Array(length),
  };
}
