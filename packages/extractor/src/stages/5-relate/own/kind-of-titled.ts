import type { RuleContext } from "../rules/link-rule.ts";
import type { Place } from "../sentence/sentence-view.ts";

/** A name spelled out, and no short form. */
const spelledOut = /\p{L}{3,}\s\p{L}{3,}/u;

/**
 * "Own: Tuning with Progressive Sparse Gradient Descent", "Own: Gradient Descent via Folding": a known thing spelled out behind the
 * paper's own name, under modifiers or first of all, may be the kind that the own thing is of, and not what it works with.
 */
export function isKindOfTitled(place: Place, { view, paper }: RuleContext): boolean {
  const [lead] = view.places;
  const isBehindOwn = lead?.at === 0 && paper.isOwn(lead.mention) && view.tokens[1]?.text === ":";
  if (view.part !== "title" || !isBehindOwn || !spelledOut.test(place.mention.surface)) return false;
  const { phraseStart } = place.governor;
  const first = view.tokens[phraseStart];
  const isModified = phraseStart < place.at && first?.kind === "word" && !first.text.endsWith("ing");
  return isModified || place.at === 2;
}
