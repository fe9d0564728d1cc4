import type { ResolvedMention } from "../../../model/resolved-mention.ts";
import { actingNames } from "../own/acting-names.ts";
import { introducedHere } from "../own/own-thing.ts";
import type { RuleContext } from "../rules/link-rule.ts";
import type { Place } from "../sentence/sentence-view.ts";
import { fineTuningVerbs } from "../sentence/verb-senses.ts";
import { isMeans } from "./base-phrase.ts";
import { becomingVerbs, changingVerbs, extendingVerbs, improvingVerbs, tuningVerbs } from "./base-verbs.ts";

/** "X extends Y", "we obtain X by fine-tuning Y", "we take Y to build X", "X enhances Y by …". */
export function madeOf(place: Place, context: RuleContext): readonly ResolvedMention[] | undefined {
  const { verb, phraseEnd } = place.governor;
  const lemma = verb?.lemma ?? "";
  const behind = context.view.tokens[phraseEnd]?.text;
  // "We adapt LoRA to the UNet" makes no new thing.
  const isMoved = lemma === "adapt" && behind === "to";
  if (extendingVerbs.has(lemma) && !place.passive && !isMoved) return actingNames(place, context);
  const isRetraining =
    fineTuningVerbs.has(lemma) && verb?.form === "finite" && place.subject.kind === "mention";
  if (isRetraining) return actingNames(place, context).filter(context.paper.isOwn);
  if (tuningVerbs.has(lemma) && verb?.form === "gerund")
    return isMeans(place, context) ? introducedHere(context) : [];
  if (becomingVerbs.has(lemma) && verb?.form !== "gerund" && place.subject.kind === "own") {
    const became = introducedHere(context).filter(({ start }) => start > place.mention.end);
    if (became.length > 0 || !changingVerbs.has(lemma)) return became;
  }
  const isSuccessor = improvingVerbs.has(lemma) && verb?.form !== "past";
  if (isSuccessor) return actingNames(place, context).filter((name) => isNextVersion(name, place.mention));
  const isChanged =
    changingVerbs.has(lemma) && verb?.form !== "past" && (behind === "by" || behind === "with");
  return isChanged ? actingNames(place, context) : undefined;
}

/** "X-3 improves X-2": one name, two versions. */
function isNextVersion({ surface: next }: ResolvedMention, { surface: before }: ResolvedMention): boolean {
  const stem = (name: string) => name.toLowerCase().replace(/[-\s]?v?\d+(?:\.\d+)?\+*$/, "");
  return stem(next).length > 2 && stem(next) === stem(before) && next !== before;
}
