import type { ResolvedMention } from "../../../../model/resolved-mention.ts";
import { intendedNames } from "../../own/intended-names.ts";
import { introducedHere } from "../../own/own-thing.ts";
import { findingsFrom } from "../../place/find-partner.ts";
import { isNamedThing } from "../../place/name-phrase.ts";
import { isSystem } from "../../place/part-pairs.ts";
import { isDirectObject, prepositionsOf } from "../../place/way-to-verb.ts";
import type { Place } from "../../sentence/sentence-view.ts";
import { fineTuningVerbs, usingVerbs } from "../../sentence/verb-senses.ts";
import type { RuleContext } from "../link-rule.ts";
import type { RelationRule } from "../relation-rule.ts";

/** What is done to a model in these words makes another thing of it. */
const remaking = new Set(["tame", "repurpose"]);
const taking = new Set([...usingVerbs, "take", "adopt"]);
const adapting = /^(?:adapting|fine-tuning|finetuning|repurposing|modifying|extending|retraining)$/;

/** "We fine-tune Y on our data", "we leverage Y, adapting it for maps": the paper makes its own model out of another, which the sentence does not name. */
export const madeOver: RelationRule = {
  id: "based-on/made-over",
  type: "based-on",
  cues: [
    ...fineTuningVerbs,
    ...remaking,
    ...taking,
    "apply",
    "pre-training",
    "pretraining",
    "fine-tuning",
    "finetuning",
  ],
  read(place, context) {
    const { mention, negated, passive, subject } = place;
    const isOthers = mention.candidate.type === "model" && !context.paper.isOwn(mention);
    const isTheirs =
      (subject.kind === "own" || isHow(place, context)) &&
      context.pastBackground &&
      context.view.part === "abstract";
    if (!isOthers || !isTheirs || negated || passive || !isNamedThing(place, context.view.tokens)) return [];
    if (isOneOfMany(place, context)) return [];
    const intended = intendedNames(context).filter(isSystem);
    if (intended.length > 0) return isTuned(place, context) ? findingsFrom(intended, place) : [];
    const brought = introducedHere(context).filter(isSystem);
    if (brought.length > 0)
      return isWorkedOn(place) ? findingsFrom(brought.filter(isBehind(place)), place) : [];
    // What was adapted is the base of what the title names.
    const made = isRemade(place, context)
      ? context.paper.mainSystem
      : isTuned(place, context)
        ? tunedAs(context)
        : undefined;
    return made === undefined ? [] : findingsFrom([made], place);
  },
};

/** "We study how to tame Y": of whom the clause in front speaks. */
function isHow({ clause, clauseIndex }: Place, { view: { tokens, subjects } }: RuleContext): boolean {
  return tokens[clause.start]?.text === "how" && subjects[clauseIndex - 1]?.kind === "own";
}

/** "we tame Y", "we leverage Y, adapting it for maps". */
function isRemade(place: Place, { view: { tokens } }: RuleContext): boolean {
  if (!isDirectObject(place)) return false;
  const { verb, phraseEnd } = place.governor;
  if (remaking.has(verb?.lemma ?? "") && verb?.form !== "past") return true;
  const [sign, next, it] = tokens.slice(phraseEnd, phraseEnd + 3);
  const isAdapted = sign?.kind === "comma" && adapting.test(next?.text ?? "") && it?.text === "it";
  return isAdapted && taking.has(verb?.lemma ?? "");
}

/** "we apply our recipe to Y, creating X", "through fine-tuning of Y, we obtain X". */
function isWorkedOn(place: Place): boolean {
  const [tie, way, ...others] = prepositionsOf(place);
  const { verb } = place.governor;
  if (verb?.lemma === "apply") return tie?.word === "to" && way === undefined;
  const isMeans =
    verb === undefined && /^(?:through|by|via|with)$/.test(way?.word ?? "") && others.length === 0;
  return isMeans && tie?.word === "of" && trainings.test(tie.noun?.text ?? "");
}

function isBehind({ mention }: Place) {
  return ({ start, candidate }: ResolvedMention) => start > mention.end && candidate.type === "model";
}

/** "we fine-tune Y", "we carry out continual pre-training using Y". */
function isTuned(place: Place, { view: { tokens } }: RuleContext): boolean {
  const { verb, verbAt } = place.governor;
  const lemma = verb?.lemma ?? "";
  const training = tokens[verbAt - 1]?.text ?? "";
  if (isDirectObject(place) && verb?.form === "gerund") return taking.has(lemma) && trainings.test(training);
  if (isDirectObject(place)) return fineTuningVerbs.has(lemma);
  const [tie, ...others] = prepositionsOf(place);
  const isContinued = tie?.word === "of" && others.length === 0;
  return isContinued && trainings.test(tie.noun?.text ?? "");
}

const trainings = /^(?:pre-?training|fine-?tuning|post-training)$/;

/** What was tuned is the one model that the paper brings; a method is only tried on what is tuned with it. */
function tunedAs({ paper: { ownEntities } }: RuleContext): ResolvedMention | undefined {
  const [only, ...others] = ownEntities.filter(({ candidate }) => candidate.type === "model");
  return others.length === 0 ? only : undefined;
}

/** Of several models that are tuned side by side none is the base of the one. */
function isOneOfMany({ governor }: Place, { view }: RuleContext): boolean {
  const beside = view.places.filter(
    (other) => other.governor.verb === governor.verb && other.mention.candidate.type === "model",
  );
  return new Set(beside.map(({ mention }) => mention.entity)).size > 1;
}
