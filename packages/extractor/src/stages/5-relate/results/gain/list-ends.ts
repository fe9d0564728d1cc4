import type { Score } from "../score.ts";
import { runOf, type ScoredSentence } from "../scored-sentence.ts";

/** The places of the first and the last value of the list that a value stands in. */
export function listEnds(score: Score, sentence: ScoredSentence): { first: number; last: number } {
  const places = [...runOf(score, sentence), score].map(({ at }) => at);
  return { first: Math.min(...places), last: Math.max(...places) };
}
