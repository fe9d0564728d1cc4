import {
  type CodeUnitReader,
  type CodeUnits,
  createCodeUnitReader,
  textOfUnits,
} from "../../../lexicon/code-units.ts";
import { createWordTable } from "../../../lexicon/word-table.ts";
import { kindOf, type WordKind } from "./word-kind.ts";

/** The words of a run, each distinct one looked up once, and the column through which sentences are read. */
export interface WordBook {
  readonly units: CodeUnitReader;
  readonly kindOf: (units: CodeUnits, start: number, end: number) => WordKind;
}

/** Opens an empty book. */
export function openWordBook(): WordBook {
  const table = createWordTable();
  const kinds: WordKind[] = [];
  return {
    units: createCodeUnitReader(),
    kindOf: (units, start, end) => {
      const index = table.add(units, start, end) - 1;
      const known = kinds[index];
      if (known !== undefined) return known;
      const kind = kindOf(textOfUnits(units, start, end));
      kinds[index] = kind;
      return kind;
    },
  };
}
