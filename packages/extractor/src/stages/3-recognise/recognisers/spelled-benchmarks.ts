import type { NameEvidence } from "../finding.ts";
import type { ChunkedSentence } from "../reading/chunked-sentence.ts";
import type { NameChunk } from "../reading/name-chunk.ts";
import { typeFromSpelling } from "./name-morphology.ts";

/** "coding (e.g., PleatBench)", "on Pleat Eval": what ends like a benchmark's name is one, with no other sign beside it. */
export function spelledBenchmarks({ sentence, chunks, markBefore }: ChunkedSentence): NameEvidence[] {
  if (sentence.part === "title") return [];
  return chunks.flatMap((chunk): NameEvidence[] => {
    // "FoldEval_{hard}": a subscript makes another name.
    const isWhole = !chunk.tailed && !/^[_^]/.test(markBefore(chunk.last + 1));
    const isFree = chunk.finding === undefined && chunk.pair === undefined;
    return isWhole && isFree && isSpelledBenchmark(chunk)
      ? [{ name: chunk.name, naming: 0.5, type: undefined, typing: 0, rule: "shape" }]
      : [];
  });
}

/** Whether a name ends as those of benchmarks do: one word that must be a name, or two of which the last is such a noun. */
function isSpelledBenchmark({ name, strong, opensSentence }: NameChunk): boolean {
  const words = name.split(" ");
  const isNamed = words.length === 1 ? strong : words.length === 2 && endsInNoun.test(name) && !opensSentence;
  const spelled = isNamed ? typeFromSpelling(name) : undefined;
  return spelled?.type === "benchmark" && spelled.typing >= 2.5;
}

const endsInNoun = / (?:Bench|Eval|Arena|Leaderboard)$/;
