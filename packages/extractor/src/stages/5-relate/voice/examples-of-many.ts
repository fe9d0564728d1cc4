import type { ResolvedMention } from "../../../model/resolved-mention.ts";
import { isSystem } from "../place/part-pairs.ts";
import type { RuleContext } from "../rules/link-rule.ts";
import type { Place } from "../sentence/sentence-view.ts";
import { isAmongRivals } from "./held-against.ts";

/** "models based on Y, such as A and B", "networks trained on D, e.g. A": the systems of which a participle behind many says something. */
export function examplesOfMany(place: Place, { view }: RuleContext): readonly ResolvedMention[] {
  const { governor, token } = place;
  const isMany =
    governor.verb?.form === "past" && view.tokens[governor.verbAt - 1]?.text.endsWith("s") === true;
  if (!isMany || isAmongRivals(place, view.tokens)) return [];
  const last = view.tokens[governor.phraseEnd - 1];
  const isExample = ({ governor: { steps } }: Place) => {
    const step = steps.find(({ kind }) => kind !== "list");
    return step?.kind === "example" && !step.bracket && (step.noun === token || step.noun === last);
  };
  return view.places
    .filter((other) => isExample(other) && isSystem(other.mention))
    .map(({ mention }) => mention);
}
