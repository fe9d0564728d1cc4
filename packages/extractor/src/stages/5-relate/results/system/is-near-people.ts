import type { Score } from "../score.ts";
import { type ScoredSentence, valueBefore } from "../scored-sentence.ts";
import type { System } from "../system.ts";
import { isOfPeople } from "./people.ts";

/** Where people are named near a value that has no system, it may be theirs. */
export function isNearPeople(
  { model, method, own }: System,
  { at, kind }: Score,
  sentence: ScoredSentence,
): boolean {
  if (kind !== "absolute" || own || model !== undefined || method !== undefined) return false;
  const before = valueBefore(at, sentence)?.at ?? -1;
  const near = sentence.context.view.tokens.slice(Math.max(before + 1, at - 12), at + 5);
  return near.some(({ text }) => isOfPeople(text));
}
