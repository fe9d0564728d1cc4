import { verbGroupOf } from "../../sentence/verb-table.ts";
import { isFall } from "../numbers/is-fall.ts";
import type { Score } from "../score.ts";
import { finalOf, type ScoredSentence } from "../scored-sentence.ts";
import type { System } from "../system.ts";

/** "a tuned X improves from 84.1% to 86.3%": what another's model reaches once it is improved here is a value of the paper's own. */
export function asImproved(system: System, score: Score, sentence: ScoredSentence): System {
  const { context, scores } = sentence;
  const { tokens } = context.view;
  const base = scores.find((one) => one.kind === "base" && finalOf(one, sentence) === score);
  if (base === undefined || base === score || system.model === undefined || !context.pastBackground)
    return system;
  const isRaised = tokens.slice(0, base.at).some(({ lemma }) => verbGroupOf(lemma) === "improve");
  const falls = isFall(tokens, base.at) || isFall(tokens, score.at);
  return isRaised && !falls ? { ...system, own: true } : system;
}
