import type { RuleContext } from "../link-rule.ts";
import type { Place } from "../sentence/sentence-view.ts";
import { metricAt } from "./metric-phrase.ts";

/** The benchmarks and datasets of a sentence, in the order of the text; a measure that was taken for one ("mAP@0.25") is none. */
export function benchmarkPlaces({ view }: RuleContext): readonly Place[] {
  return view.places.filter(
    ({ mention, at, verbGroup, governor }) =>
      // What a model was trained on is not what it was measured on.
      !(verbGroup === "train" && governor.verb?.form !== "finite" && governor.verb?.lemma !== "validate") &&
      (mention.candidate.type === "benchmark" || mention.candidate.type === "dataset") &&
      metricAt(view, at) === undefined,
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
