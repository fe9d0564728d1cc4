import { dataHeads } from "../vocabulary/data-nouns.ts";
import type { TypeHead } from "../vocabulary/type-heads.ts";
import type { Word } from "./read-entry.ts";

/** What the noun of data that ends at a word says: "corpus", "databases", "data set". */
export function dataNounEndingAt(words: readonly Word[], at: number): TypeHead | undefined {
  const word = words[at];
  if (word === undefined) return undefined;
  const { lower, head } = word.kind;
  const isData =
    dataHeads.has(lower) ||
    (/^sets?$/.test(lower) && word.before === "" && words[at - 1]?.kind.lower === "data");
  return isData ? (head ?? { type: "dataset", plural: lower.endsWith("s") }) : undefined;
}

/** What the noun that ends at a word says: "models", "data sets". */
export function headNounAt(words: readonly Word[], at: number): TypeHead | undefined {
  return words[at]?.kind.head ?? dataNounEndingAt(words, at);
}
