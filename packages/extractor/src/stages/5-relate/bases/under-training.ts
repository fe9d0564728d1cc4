import type { RuleContext } from "../rules/link-rule.ts";
import type { Place } from "../sentence/sentence-view.ts";
import { trainingVerbs, usingVerbs } from "../sentence/verb-senses.ts";

/**
 * "X is trained using Y", "we train X based on Y", "we train X using imitation learning on Y": the place as the training verb governs it, with
 * the steps that are left below "using"; undefined where the name does not hang on such a "using".
 */
export function underTraining(place: Place, { view }: RuleContext): Place | undefined {
  const { verb, verbAt } = place.governor;
  const isMeans = verb?.form === "gerund" && usingVerbs.has(verb.lemma ?? "");
  const isBasis = verb?.form === "past" && verb.lemma === "base";
  if (!isMeans && !isBasis) return undefined;
  for (let at = verbAt - 1; at >= place.clause.start; at -= 1) {
    const token = view.tokens[at];
    if (token === undefined || token.kind === "be" || token.kind === "relative") return undefined;
    if (token.kind !== "verb" || view.tokens[at - 1]?.kind === "open") continue;
    if (!trainingVerbs.has(token.lemma ?? "")) return undefined;
    return { ...place, governor: { ...place.governor, verb: token, verbAt: at } };
  }
  return undefined;
}

/** The object of a training verb: "train X using …". */
export function trainedObject({ governor: { verb } }: Place, { view }: RuleContext) {
  return view.places.find(
    (other) => other.governor.verb === verb && other.governor.steps.every(({ kind }) => kind === "list"),
  )?.mention;
}
