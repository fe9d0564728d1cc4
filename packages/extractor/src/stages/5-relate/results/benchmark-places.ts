import type { RuleContext } from "../link-rule.ts";
import type { Place } from "../sentence/sentence-view.ts";

/** The benchmarks and datasets of a sentence, in the order of the text. */
export function benchmarkPlaces(context: RuleContext): readonly Place[] {
  return context.view.places.filter(
    ({ mention }) => mention.candidate.type === "benchmark" || mention.candidate.type === "dataset",
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

/** "ImageNet 512x512", "ImageNet 256 x 256": the resolution that makes it a part of its own. */
export function resolutionBehind(context: RuleContext, at: number): string | undefined {
  const { view } = context;
  const end = view.tokens[at]?.end ?? 0;
  const found = /^[- ](\d{2,4}) ?(?:x|×|\*|times) ?(\d{2,4})(?!\d)/.exec(
    view.text.slice(end, Math.min(end + 20, view.span.end)),
  );
  return found === null ? undefined : `${found[1]}x${found[2]}`;
}
