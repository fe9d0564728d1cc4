import type { RelationType } from "@methodscape/graph-model";
import { trainedObject, underTraining } from "../../bases/under-training.ts";
import { actingNames } from "../../own/acting-names.ts";
import { introducedHere } from "../../own/own-thing.ts";
import { findingsFrom } from "../../place/find-partner.ts";
import { isData, isHoldable, isSystem } from "../../place/part-pairs.ts";
import { prepositionsOf } from "../../place/way-to-verb.ts";
import type { Place } from "../../sentence/sentence-view.ts";
import { trainingVerbs } from "../../sentence/verb-senses.ts";
import type { RuleContext } from "../link-rule.ts";
import type { RelationRule } from "../relation-rule.ts";

/** "X is trained using D", "we train X using imitation learning on D": model or method → data. */
export const trainedUsing: RelationRule = ruleOf("trained-on", "trained-on/using");

/** "Trained on D using the Y model, X …": model → the model that it starts from. */
export const basedUsing: RelationRule = ruleOf("based-on", "based-on/trained-using");

function ruleOf(type: RelationType, id: string): RelationRule {
  return {
    id,
    type,
    cues: [...trainingVerbs],
    read(place, context) {
      const training = underTraining(place, context);
      if (training === undefined || place.negated) return [];
      const isMeant = type === "trained-on" ? isTrainingData(place) : isStart(place, context);
      return isMeant ? findingsFrom(trainedNames(training, context).filter(isSystem), place) : [];
    },
  };
}

function isTrainingData(place: Place): boolean {
  const [first, ...rest] = prepositionsOf(place);
  return isData(place.mention) && (first === undefined || (first.word === "on" && rest.length === 0));
}

/** "using the Y model": another system that is taken as it is. */
function isStart(place: Place, context: RuleContext): boolean {
  const last = context.view.tokens[place.governor.phraseEnd - 1]?.text ?? "";
  const isModel =
    place.mention.candidate.type === "model" && /^(?:model|backbone|architecture|checkpoint)$/.test(last);
  return isModel && prepositionsOf(place).length === 0 && isHoldable(place, context);
}

/** What the training makes: an own name that the sentence brings, the object of the verb, else what the verb speaks of. */
function trainedNames(training: Place, context: RuleContext) {
  const made = introducedHere(context).filter(isSystem);
  if (made.length > 0) return made;
  const object = trainedObject(training, context);
  return object === undefined ? actingNames(training, context) : [object];
}
