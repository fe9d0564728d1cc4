import type { ResolvedMention } from "../../../../model/resolved-mention.ts";
import { actingNames } from "../../own/acting-names.ts";
import { intendedNames } from "../../own/intended-names.ts";
import { ownSystemCalled } from "../../own/own-system-called.ts";
import { introducedHere } from "../../own/own-thing.ts";
import { soleOwnName } from "../../own/sole-own-name.ts";
import { findingsFrom } from "../../place/find-partner.ts";
import { isSystem } from "../../place/part-pairs.ts";
import { isDirectObject, isOfType, prepositionsOf } from "../../place/way-to-verb.ts";
import type { Place } from "../../sentence/sentence-view.ts";
import type { Token } from "../../sentence/token.ts";
import { trainingVerbs } from "../../sentence/verb-senses.ts";
import { examplesOfMany } from "../../voice/examples-of-many.ts";
import type { RuleContext } from "../link-rule.ts";
import type { RelationRule } from "../relation-rule.ts";

/** "X is trained on D", "X, fine-tuned with D", "training URSA-7B on DualMath": model or method → data. */
export const trainedOn: RelationRule = {
  id: "trained-on/verb",
  type: "trained-on",
  cues: [...trainingVerbs, "optimize", "optimise", "align", "learn", "training", "fine-tuning", "finetuning"],
  read(place, context) {
    const lemma = place.governor.verb?.lemma ?? "";
    if (!isOfType(place, "dataset", "benchmark") || place.negated) return [];
    const [first, ...rest] = tiesPastShares(place);
    const isOptimised = /^(?:optimi[sz]e|align)$/.test(lemma) && isOfType(place, "dataset");
    const ties =
      trainingVerbs.has(lemma) || isOptimised
        ? ["on", "with", "using", "over"]
        : lemma === "learn"
          ? ["from", "on"]
          : [];
    if (!ties.includes(first?.word ?? "") || rest.length > 0) return [];
    // "training X on D" has X as the noun before "on"; "X trained on D" has it before the verb.
    return findingsFrom(trainedNames(place, context, first?.noun).filter(isSystem), place);
  },
};

/** The prepositions to the verb, "a subset of D" taken for D. */
function tiesPastShares(place: Place) {
  const ties = prepositionsOf(place);
  const isShare =
    ties.length > 1 && /^(?:of|from)$/.test(ties[0]?.word ?? "") && shares.test(ties[0]?.noun?.text ?? "");
  return isShare ? ties.slice(1) : ties;
}

const shares =
  /^(?:subsets?|portion|part|half|split|mixture|mix|combination|union|collection|samples?|images?|pairs?|examples?|data|responses?|questions?|problems|pages|documents|trajectories|demonstrations|scenes|clips|videos|instructions|annotations)$/;

function trainedNames(place: Place, context: RuleContext, noun: Token | undefined) {
  const object = noun?.mentions?.[0];
  if (object !== undefined) return madeBy(place, context, object);
  if (noun !== undefined) return meantByModels(noun.text, context);
  if (isDirectObject(place)) return [];
  const examples = examplesOfMany(place, context);
  if (examples.length > 0) return examples;
  const acting = actingNames(place, context);
  return acting.length > 0 || place.governor.verb?.form !== "past" ? acting : soleOwnName(place, context);
}

/** "We build X by training Y on D", "we train Y on D, yielding X": X is trained on D, and Y only as X. */
function madeBy(place: Place, context: RuleContext, object: ResolvedMention): readonly ResolvedMention[] {
  if (context.paper.isOwn(object)) return [object];
  const isMeans = place.governor.verb?.form === "gerund";
  const named = isMeans
    ? actingNames(place, context)
    : [...introducedHere(context), ...intendedNames(context)];
  const made = named.filter((name) => context.paper.isOwn(name) && isSystem(name));
  return made.length > 0 ? made : [object];
}

/** "… to build X, and train the models on D", "we train our framework on D". */
function meantByModels(noun: string, context: RuleContext): readonly ResolvedMention[] {
  if (!/^(?:models?|them|frameworks?|networks?|system|agent|method)$/.test(noun)) return [];
  const introduced = introducedHere(context).filter(isSystem);
  const main = ownSystemCalled(noun, context.paper);
  const isOurs = context.view.tokens.some(
    ({ text }, at) => text === noun && context.view.tokens[at - 1]?.text === "our",
  );
  return introduced.length === 0 && isOurs && main !== undefined ? [main] : introduced;
}
