import {
  type CodeUnitReader,
  type CodeUnits,
  createCodeUnitReader,
  textOfUnits,
} from "../../../lexicon/code-units.ts";
import { createWordTable } from "../../../lexicon/word-table.ts";
import { kindAlone, phrasesFrom } from "./fixed-phrases.ts";
import type { WordEntry } from "./token.ts";
import { verbEntryOf } from "./verb-table.ts";
import { wordClass } from "./word-classes.ts";

/** The words of a run, each distinct one looked up once, and the column through which sentences are read. */
export interface TokenBook {
  readonly units: CodeUnitReader;
  readonly wordAt: (units: CodeUnits, start: number, end: number) => WordEntry;
}

/** Opens an empty book. */
export function openTokenBook(): TokenBook {
  const table = createWordTable();
  const words: WordEntry[] = [];
  return {
    units: createCodeUnitReader(),
    wordAt: (units, start, end) => {
      const index = table.add(units, start, end) - 1;
      const known = words[index];
      if (known !== undefined) return known;
      const word = wordEntryOf(textOfUnits(units, start, end));
      words[index] = word;
      return word;
    },
  };
}

/** Looks a word up in every table: "e.g." keeps its stops, all else ends before the marks behind it. */
export function wordEntryOf(word: string): WordEntry {
  const lower = word.toLowerCase();
  const text = /^(?:e\.g|i\.e|vs|al|etc)\.$/.test(lower) ? lower : lower.replace(/['’._*+#-]+$/, "");
  return {
    text,
    kind: wordClass(text),
    mark: lower.slice(text.length),
    verb: verbEntryOf(text),
    phrases: phrasesFrom(text),
    kindAlone: kindAlone(text),
  };
}
