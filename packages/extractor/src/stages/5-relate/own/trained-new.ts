import { isKindNoun } from "../place/name-phrase.ts";
import { isDirectObject } from "../place/way-to-verb.ts";
import type { PaperView, RuleContext } from "../rules/link-rule.ts";
import type { Place } from "../sentence/sentence-view.ts";

/** "to train X, a strong grounding model", "we train a medical MLLM X": what comes out of the training, and not what goes in. */
export function isTrainedNew(place: Place, { view: { tokens }, paper }: RuleContext): boolean {
  if (place.verbGroup !== "train" || !isDirectObject(place) || !mayBeNew(place, paper)) return false;
  const { phraseStart, phraseEnd } = place.governor;
  const isApposed = tokens[phraseEnd]?.kind === "comma" && /^an?$/.test(tokens[phraseEnd + 1]?.text ?? "");
  const isKind = place.at - phraseStart > 1 && /^an?$/.test(tokens[phraseStart]?.text ?? "");
  return isApposed || (isKind && isKindNoun(tokens[place.at - 1]?.text ?? ""));
}

function mayBeNew({ mention }: Place, paper: PaperView): boolean {
  return paper.isUndated(mention) || paper.isContemporary(mention) || paper.isUnlisted(mention);
}
