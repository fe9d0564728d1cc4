import type { Place } from "../sentence/sentence-view.ts";
import type { Step } from "../sentence/trace-governor.ts";
import { verbGroupOf, verbGroupsOf } from "../sentence/verb-table.ts";

/** Nouns of measuring: "scores on MATH", "the MATH accuracy". */
export const measureNouns = new Set(
  "accuracy accuracies score scores result results performance performances experiment experiments evaluation evaluations improvement improvements gain gains rate rates success assessment assessments comparison comparisons test tests validation generalization state-of-the-art sota art f1 map miou fid wer bleu win evaluated effectiveness superiority advantage advantages analysis analyses ablation ablations ablated studies study reduction drop error perplexity pass@1 pass@k precision recall em capabilities capability efficacy benchmarking quality increase boost competitiveness".split(
    " ",
  ),
);

/** Nouns that stand for the thing itself: "a checkpoint of X", "the weights of X". */
const transparentNouns = new Set([
  "checkpoint",
  "checkpoints",
  "weights",
  "version",
  "versions",
  "series",
  "family",
  "families",
  "pair",
  "instance",
  "instances",
  "copy",
  "form",
  "parts",
  "release",
  "range",
]);

/** A preposition on the way from a name to its verb. */
export type Tie = Step & { kind: "preposition" };
const none: readonly Tie[] = [];

/** The prepositions on the way to the verb, nearest first; lists, examples and "a checkpoint of" are passed over. */
export function prepositionsOf(place: Place): readonly Tie[] {
  const { steps } = place.governor;
  if (steps.length === 0) return none;
  const ties = steps.filter((step): step is Tie => step.kind === "preposition");
  if (ties.length < 2) return ties;
  return ties.filter(
    (step, index) =>
      !(index + 1 < ties.length && step.word === "of" && transparentNouns.has(step.noun?.text ?? "")),
  );
}

/** True when only lists and examples stand between the name and its verb: it is the object, or in apposition to it. */
export function isDirectObject(place: Place): boolean {
  return (
    place.governor.verb !== undefined &&
    place.governor.verb.kind === "verb" &&
    place.governor.steps.every((step) => step.kind !== "preposition")
  );
}

export function isOfType(place: Place, ...types: readonly string[]): boolean {
  return types.includes(place.mention.candidate.type);
}

const measuringGroups = verbGroupsOf("evaluate", "reach", "improve", "compare");

/** True for verbs of testing, reaching, improving and outdoing: what stands "on" something under them is measured there. */
export function isMeasuringVerb(lemma: string | undefined): boolean {
  return lemma !== undefined && measuringGroups.has(verbGroupOf(lemma));
}
