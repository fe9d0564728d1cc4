import { describesOurs, isOwnSubject } from "../../own/who-acts.ts";
import { isDirectObject, prepositionsOf } from "../../place/way-to-verb.ts";
import type { Place } from "../../sentence/sentence-view.ts";
import type { Step } from "../../sentence/trace-governor.ts";
import { isAmongRivals } from "../../voice/held-against.ts";
import type { LinkRule, RuleContext } from "../link-rule.ts";

const trials = new Set(
  "experiments experiment evaluation evaluations results tests effectiveness ablations models architectures llms lms backbones".split(
    " ",
  ),
);

/** Verbs that name what something stands on, with their prepositions. */
const bases: Readonly<Record<string, readonly string[]>> = {
  build: ["on", "upon", "on top of", "over", "around", "atop"],
  base: ["on", "upon", "around"],
  develop: ["on", "upon", "on top of", "over"],
  extend: ["on", "upon", "on top of"],
  ground: ["in", "on"],
  center: ["on", "around"],
  power: ["by"],
};

const takenFrom = new Set(["derive", "adapt", "initialize", "initialise", "start", "evolve"]);
const aspects = new Set(
  "capability capabilities ability abilities performance reasoning accuracy quality skills robustness".split(
    " ",
  ),
);

/** "it improves GPT-4o by 3.6%", "built on LLaMA", "experiments with Llama2 and Mistral": a model that the paper works on. */
export const usesBase: LinkRule = {
  id: "uses/base",
  role: "uses",
  polarity: "affirmed",
  cues: [
    "derive",
    "adapt",
    "initialize",
    "initialise",
    "start",
    "evolve",
    "improve",
    "enhance",
    "boost",
    "build",
    "base",
    "develop",
    "center",
    "ground",
    "power",
    "extend",
    "accelerate",
    "strengthen",
    ...trials,
  ],
  read(place, context) {
    if (!describesOurs(place, context)) return undefined;
    const { type } = place.mention.candidate;
    if (place.negated || context.paper.isOwn(place.mention) || !isOwnSubject(place, context))
      return undefined;
    const verb = place.governor.verb;
    const [first, ...rest] = prepositionsOf(place);
    const isBase = first !== undefined && bases[verb?.lemma ?? ""]?.includes(first.word) === true;
    if (isBase && rest.length === 0) {
      if (isNewStrategy(place, context) || isOfAdvances(place)) return "possible";
      return type === "concept" || (type === "benchmark" && !bringsData(context)) ? undefined : "shown";
    }
    if (type === "model" && takenFrom.has(verb?.lemma ?? "") && rest.length === 0 && first?.word === "from")
      return "shown";
    if (type !== "model" || context.paper.bringsBenchmark) return undefined;
    const ofAspect = first?.word === "of" && rest.length === 0 && aspects.has(first.noun?.text ?? "");
    if (place.verbGroup === "improve" && (isDirectObject(place) || ofAspect)) return "shown";
    if (
      first !== undefined &&
      ["with", "on", "across", "using", "for"].includes(first.word) &&
      verb?.lemma !== "focus" &&
      place.governor.steps.some((step) => trials.has(step.noun?.text ?? ""))
    ) {
      return isLookedAt(place, context) ? undefined : "shown";
    }
    return undefined;
  },
};

/** "two strategies based on language models: X and Y": what stands behind the colon is what was made. */
function isNewStrategy({ governor: { steps }, mention }: Place, { view, paper }: RuleContext): boolean {
  return (
    paper.isUnlisted(mention) &&
    steps.some(({ kind, at }) => kind === "example" && view.tokens[at]?.text === ":")
  );
}

/** "building on recent advancements, such as X". */
function isOfAdvances({ governor: { steps } }: Place): boolean {
  return steps.some(
    ({ kind, noun }) =>
      kind === "example" && /^(?:advance(?:ment)?s|progress|successes|works?)$/.test(noun?.text ?? ""),
  );
}

/**
 * "an analysis of models on the benchmark, such as X", "results comparable on all tests with models such
 * as X", "a new family of models, including X": looked at, held against, or brought.
 */
function isLookedAt(place: Place, context: RuleContext): boolean {
  const { tokens } = context.view;
  const { steps } = place.governor;
  if (place.verbGroup === "introduce") return true;
  if (steps.some(isOfAnalysis)) return true;
  const isExample = steps.find(({ kind }) => kind !== "list")?.kind === "example";
  return isExample && isAmongRivals(place, tokens);
}

function isOfAnalysis(step: Step): boolean {
  const isOf = step.kind === "preposition" && step.word === "of";
  return isOf && /^(?:analys[ei]s|comparisons?|stud(?:y|ies))$/.test(step.noun?.text ?? "");
}

/** What a new benchmark is built on is another one; elsewhere it may only be the place of a trial. */
function bringsData({ paper }: RuleContext): boolean {
  return paper.ownEntities.some(({ candidate }) => /^(?:benchmark|dataset)$/.test(candidate.type));
}
