import type { ResolvedMention } from "../../../../model/resolved-mention.ts";
import { prepositionsOf } from "../../place/way-to-verb.ts";
import type { RuleContext } from "../../rules/link-rule.ts";
import type { Place } from "../../sentence/sentence-view.ts";
import type { Token } from "../../sentence/token.ts";
import { metricAt } from "../metric/metric-phrase.ts";

/** The benchmarks and datasets of a sentence, in the order of the text; a measure that was taken for one ("mAP@0.25") is none. */
export function benchmarkPlaces({ view }: RuleContext): readonly Place[] {
  return view.places.filter(
    (place) =>
      isGroundable(place.mention) &&
      !(isTrainedOn(place, view.tokens) && !isToldTraining(place)) &&
      metricAt(view, place.at) === undefined,
  );
}

/** What a model was trained on is not what it was measured on; of "trained on X, on Y" and "trained to 64% accuracy on Y" Y is no such thing. */
export function isTrainedOn(place: Place, tokens: readonly Token[]): boolean {
  if (place.verbGroup !== "train") return false;
  const { verbAt, phraseStart } = place.governor;
  // "a model trained with X solves 78% of MATH"
  if (tokens.slice(verbAt, place.at).some(({ number }) => number?.unit === "%")) return false;
  const before = tokens[phraseStart - 2];
  const measured = before?.kind === "number" || isScoreNoun(before?.text ?? "");
  const apart = before?.kind === "comma" && phraseStart - 2 > verbAt;
  return !(place.mention.candidate.type === "benchmark" && (apart || measured));
}

/** "we train and validate on X", "it was trained on X and reaches …": a whole clause tells of it. */
function isToldTraining({ governor: { verb } }: Place): boolean {
  return verb?.form === "finite" || verb?.lemma === "validate";
}

/** "training a model to 64% accuracy on MMLU" */
function isScoreNoun(word: string): boolean {
  return /^(?:accuracy|scores?|rate|f1|performance|results?|points?)$/.test(word);
}

/** A benchmark or dataset: something that a value can stand on. */
export function isGroundable({ candidate }: ResolvedMention): boolean {
  return candidate.type === "benchmark" || candidate.type === "dataset";
}

/** "the leader of AlpacaEval", "ranks first in X", "tops MTEB": a place that somebody holds the head of. */
export function isLed(place: Place, tokens: readonly Token[]): boolean {
  const [joint] = prepositionsOf(place);
  const { verb, phraseStart } = place.governor;
  const before =
    tokens[phraseStart - 1]?.kind === "determiner" ? tokens[phraseStart - 2] : tokens[phraseStart - 1];
  if (joint === undefined)
    return (
      /^(?:top|lead|ace|dominate|set|beat)$/.test(verb?.lemma ?? "") ||
      /^(?:tops|topped|topping|leads|heads|aces|dominates)$/.test(before?.text ?? "")
    );
  return (
    (joint.word === "of" &&
      /^(?:leader|top|head|winner|leaderboard|sota|state-of-the-art)$/.test(joint.noun?.text ?? "")) ||
    (joint.word === "for" && /^(?:sota|state-of-the-art|record|art)$/.test(joint.noun?.text ?? ""))
  );
}

/** True when only signs, "and" and words of kind stand between two names of a list. */
function areListed(left: Place, right: Place, context: RuleContext): boolean {
  if (right.at - left.at > 8) return false;
  return context.view.tokens
    .slice(left.at + 1, right.at)
    .every(
      ({ kind }) =>
        kind === "comma" ||
        kind === "conjunction" ||
        kind === "word" ||
        kind === "determiner" ||
        kind === "adverb",
    );
}

/** The names of the list that begins at `first`. */
export function listFrom(first: Place, places: readonly Place[], context: RuleContext): readonly Place[] {
  const list = [first];
  for (const place of places.slice(places.indexOf(first) + 1)) {
    const last = list.at(-1);
    if (last === undefined || !areListed(last, place, context)) break;
    list.push(place);
  }
  return list;
}
