import type { ResolvedMention } from "../../../model/resolved-mention.ts";
import { isSystem } from "../place/part-pairs.ts";
import type { RuleContext } from "../rules/link-rule.ts";
import type { Place } from "../sentence/sentence-view.ts";
import { verbGroupOf } from "../sentence/verb-table.ts";

/** Things of others, or more than one: "models based on Y" says nothing of the one that the sentence speaks of. */
const others = /^(?:those|works?|.*[^s]s)$/;
const comparing =
  /than$|^compared |^relative to$|^over$|^unlike$|^(?:existing|previous|prior|other|vanilla)$/;

/**
 * The only system of the paper that a sentence names, for a participle whose phrase or clause says no better of whom it speaks:
 * "X advances results across tasks, trained on D". None where something is compared on the way, or where others may be meant.
 */
export function soleOwnName(place: Place, { view, paper }: RuleContext): readonly ResolvedMention[] {
  const { verbAt } = place.governor;
  if (verbAt < 0 || place.subject.kind === "other" || place.subject.kind === "generic") return [];
  const inFront = view.tokens.slice(0, verbAt);
  const isCompared = inFront.some(
    ({ kind, text, lemma }) => comparing.test(text) || (kind === "verb" && verbGroupOf(lemma) === "compare"),
  );
  if (isCompared || others.test(inFront.at(-1)?.text ?? "")) return [];
  // "X improves question answering based on Y" says it of the task.
  const before = inFront.at(-1)?.mentions?.[0];
  if (before !== undefined && !paper.isOwn(before)) return [];
  const named = view.places.filter(({ at }) => at < verbAt).map(({ mention }) => mention);
  const own = named.filter(paper.isOwn);
  const [first] = own;
  const isSole = own.every(({ entity }) => entity === first?.entity);
  const isNamed = first !== undefined && isSystem(first);
  return isSole && isNamed && first.entity !== place.mention.entity ? [first] : [];
}
