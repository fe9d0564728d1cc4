import type { EntityType } from "@methodscape/graph-model";
import type { TokenReader } from "./token-reader.ts";

// Maps, because an object would also answer to "constructor", which a person may write.
const typeWords: ReadonlyMap<string, EntityType> = new Map([
  ["method", "method"],
  ["algorithm", "method"],
  ["technique", "method"],
  ["approach", "method"],
  ["benchmark", "benchmark"],
  ["test set", "benchmark"],
  ["dataset", "dataset"],
  ["corpus", "dataset"],
  ["corpora", "dataset"],
  ["model", "model"],
  ["llm", "model"],
  ["concept", "concept"],
  ["task", "concept"],
  ["idea", "concept"],
  ["topic", "concept"],
]);

/** Words that say which type of thing the name beside them is: "the MATH benchmark", "the model Qwen2". */
export const typeNouns: ReadonlyMap<string, EntityType> = new Map([
  ["benchmark", "benchmark"],
  ["dataset", "dataset"],
  ["corpus", "dataset"],
  ["model", "model"],
  ["method", "method"],
  ["algorithm", "method"],
  ["technique", "method"],
  ["concept", "concept"],
]);

/** The entity type that the word `ahead` places further on names: `benchmarks` gives benchmark. */
export function typeWordAhead(reader: TokenReader, ahead: number): EntityType | undefined {
  const token = reader.peek(ahead);
  if (token?.kind !== "word") return undefined;
  const lower = token.text.toLowerCase();
  return (
    typeWords.get(token.root) ??
    typeWords.get(lower.replace(/e?s$/, "")) ??
    typeWords.get(lower.replace(/s$/, "")) ??
    typeWords.get(lower)
  );
}
