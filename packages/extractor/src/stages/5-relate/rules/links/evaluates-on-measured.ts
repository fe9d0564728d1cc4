import { isLikelyOwn } from "../../own/likely-own.ts";
import { isOtherSubject, isOwnSubject } from "../../own/who-acts.ts";
import { isMeasuringVerb, measureNouns, prepositionsOf } from "../../place/way-to-verb.ts";
import type { Place } from "../../sentence/sentence-view.ts";
import type { Token } from "../../sentence/token.ts";
import { verbGroupsOf } from "../../sentence/verb-table.ts";
import { isMaterialOfTrial } from "../../voice/material-of-trial.ts";
import type { LinkRule, RuleContext } from "../link-rule.ts";

/** What stands behind these is a rival, not a place. */
const against = new Set([
  "than",
  "unlike",
  "like",
  "compared to",
  "compared with",
  "in comparison to",
  "in comparison with",
  "when compared to",
  "when compared with",
  "relative to",
]);

const places = new Set([
  "on",
  "across",
  "over",
  "in",
  "for",
  "from",
  "against",
  "under",
  "via",
  "through",
  "at",
]);

/** "evaluate on A and B", "70% on MATH", "state-of-the-art results across benchmarks such as C". */
export const evaluatesOnMeasured: LinkRule = {
  id: "evaluates-on/measured",
  role: "evaluates-on",
  polarity: "affirmed",
  cues: ["on", "across", "over", "in", "for", "from", "against", "under", "via", "through", "at"],
  read(place, context) {
    const { type } = place.mention.candidate;
    if ((type !== "benchmark" && type !== "dataset") || place.negated) return undefined;
    const prepositions = prepositionsOf(place);
    const on = prepositions.find((step) => places.has(step.word) && step.word !== "of");
    if (on === undefined) return undefined;
    const rival = prepositions.findIndex((step) => against.has(step.word));
    // "compared with o1 on AIME": the rival stands between, and both were measured there.
    const besideRival = rival > 0 && prepositions[0] === on && on.noun?.kind === "mention";
    if (rival >= 0 && !besideRival) return undefined;
    const strong =
      on.word === "on" ||
      on.word === "across" ||
      (prepositions[0] === on && isOutcome(on.noun)) ||
      place.governor.steps.some(isListOfBenchmarks);
    if (isApposed(place, context) || isMaterialOfTrial(place, context.view.tokens)) return undefined;
    if (isTrialOfTrained(place, context)) return tierOf(place, context, true);
    if (isTraining(place, on.noun?.text)) return undefined;
    const isListed = on.word === "across" && place.governor.steps.some(isListOfBenchmarks);
    if (!besideRival && !isListed && !isMeasured(place)) return undefined;
    return tierOf(place, context, strong);
  },
};

/** "models trained on our data outperform others trained on less across benchmarks such as X": the last "across" goes with the comparison. */
function isTrialOfTrained(place: Place, { view }: RuleContext): boolean {
  const prepositions = prepositionsOf(place);
  const [nearest, further] = prepositions;
  if (place.verbGroup !== "train" || nearest === undefined) return false;
  const apart = view.tokens[nearest.at - 1]?.kind === "comma" && nearest.word === "on";
  if (!apart && (nearest.word !== "across" || further === undefined)) return false;
  const before = apart
    ? (view.clauses[place.clauseIndex - 1]?.start ?? place.clause.start)
    : place.clause.start;
  return view.tokens.slice(before, place.governor.verbAt).some(({ lemma }) => isMeasuringVerb(lemma));
}

function isTraining(place: Place, noun: string | undefined): boolean {
  return place.verbGroup === "train" || /(?:training|tuning|trained|tuned|finetuning)$/.test(noun ?? "");
}

/** "MATH-500, a subset of MATH" measures nothing on MATH itself. */
function isApposed(place: Place, { view }: RuleContext): boolean {
  const [first, second] = place.governor.steps;
  return (
    first?.kind === "preposition" &&
    first.word === "of" &&
    /^(?:subset|variant|version|extension|split)$/.test(first.noun?.text ?? "") &&
    second?.kind === "list" &&
    view.tokens[second.at]?.kind === "comma"
  );
}

const telling = verbGroupsOf("reach", "compare", "evaluate");

/** "gains over others in six benchmarks: A, B", "using four models across three datasets: A, B". */
function isListOfBenchmarks({ kind, noun }: Place["governor"]["steps"][number]): boolean {
  return kind === "example" && /^(?:benchmarks|datasets)$/.test(noun?.text ?? "");
}

/** A measuring verb governs, or a number or noun of measuring stands on the way. */
function isMeasured(place: Place): boolean {
  if (isMeasuringVerb(place.governor.verb?.lemma)) return true;
  return place.governor.steps.some(
    (step) =>
      step.noun !== undefined &&
      (step.noun.kind === "number" || measureNouns.has(step.noun.text) || step.noun.text === "baselines"),
  );
}

const outcomes =
  /^(?:improvements?|gains?|results?|scores?|accuracy|accuracies|records?|performance|rates?|reductions?|win-rates?|state-of-the-art|sota|metrics|increases?)$/;

/** "by 9.6% in X", "results for X", "a record in X": the outcome stands right before the place. */
function isOutcome(noun: Token | undefined): boolean {
  return noun !== undefined && (noun.kind === "number" || outcomes.test(noun.text));
}

function tierOf(place: Place, context: RuleContext, strong: boolean) {
  if (isOwnSubject(place, context) || isLikelyOwn(place, context))
    return strong
      ? "shown"
      : place.verbGroup === "evaluate" || place.verbGroup === "reach"
        ? "shown"
        : "possible";
  if (isOtherSubject(place, context)) {
    // In a paper that has begun to tell its results, "GPT-4 scores 80% on MATH" is such a result.
    const reports = context.pastBackground && telling.has(place.verbGroup);
    return reports ? (strong ? "shown" : "possible") : undefined;
  }
  return context.pastBackground ? (strong ? "shown" : "possible") : undefined;
}
