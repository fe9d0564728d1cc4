import type { ResolvedMention } from "../../../../model/resolved-mention.ts";
import { actingNames } from "../../own/acting-names.ts";
import { introducedHere } from "../../own/own-thing.ts";
import { findingsFrom } from "../../place/find-partner.ts";
import { isData, isSystem } from "../../place/part-pairs.ts";
import { prepositionsOf } from "../../place/way-to-verb.ts";
import type { Place } from "../../sentence/sentence-view.ts";
import { trainingVerbs, usingVerbs } from "../../sentence/verb-senses.ts";
import type { RuleContext } from "../link-rule.ts";
import type { RelationRule } from "../relation-rule.ts";

const taking = [...usingVerbs, "base", "build", "equip"];

/** "Based on D, we train the model X", "Equipped with D, we propose X": a model that data in front of its making is for. */
export const trainedFrom: RelationRule = {
  id: "trained-on/fronted",
  type: "trained-on",
  cues: [...taking, "with", "after", "following"],
  read(place, context) {
    if (!isData(place.mention) || place.negated || place.clause.opening !== "fronted") return [];
    if (isBehindTraining(place)) return findingsFrom(actingNames(place, context).filter(isSystem), place);
    if (!isTaken(place)) return [];
    const made = introducedHere(context).filter(
      (own) => own.start > place.mention.end && (own.candidate.type === "model" || isTrained(context)),
    );
    return findingsFrom(made.length > 0 ? made : trainedBehind(place, context), place);
  },
};

/** "After pre-training on D, X …". */
function isBehindTraining(place: Place): boolean {
  const ties = prepositionsOf(place);
  const [first] = ties;
  const isTraining = /^(?:(?:pre-?|post-)?training|fine-?tuning)$/.test(first?.noun?.text ?? "");
  return (
    place.governor.verb === undefined &&
    first?.word === "on" &&
    isTraining &&
    /^(?:after|following)$/.test(ties.at(-1)?.word ?? "")
  );
}

function isTaken(place: Place): boolean {
  const [first, ...rest] = prepositionsOf(place);
  const lemma = place.governor.verb?.lemma;
  if (rest.length > 0) return false;
  if (lemma === undefined) return first?.word === "with" || first?.word === "on";
  if (!taking.includes(lemma)) return false;
  return first === undefined
    ? lemma !== "base" && lemma !== "build"
    : ["on", "upon", "with"].includes(first.word);
}

/** "we train X" in the clause behind, whoever X is listed by. */
function trainedBehind({ clauseIndex }: Place, { view }: RuleContext): readonly ResolvedMention[] {
  return view.places
    .filter(({ clauseIndex: index, mention }) => index === clauseIndex + 1 && isSystem(mention))
    .filter(
      ({ governor: { verb, steps } }) => /^(?:pre-?)?train$/.test(verb?.lemma ?? "") && steps.length === 0,
    )
    .map(({ mention }) => mention);
}

/** The sentence speaks of training. */
function isTrained({ view }: RuleContext): boolean {
  return view.tokens.some((token) => token.kind === "verb" && trainingVerbs.has(token.lemma ?? ""));
}
