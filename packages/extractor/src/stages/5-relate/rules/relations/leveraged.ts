import type { ResolvedMention } from "../../../../model/resolved-mention.ts";
import { isAskedService } from "../../bases/asked-service.ts";
import { usersHere } from "../../own/users-here.ts";
import { findingsFrom } from "../../place/find-partner.ts";
import { isNamedThing } from "../../place/name-phrase.ts";
import { isAppositive, isSystem } from "../../place/part-pairs.ts";
import type { Place } from "../../sentence/sentence-view.ts";
import { usingVerbs } from "../../sentence/verb-senses.ts";
import { tellsOfTrial } from "../../voice/tells-of-trial.ts";
import type { RuleContext } from "../link-rule.ts";
import type { RelationRule } from "../relation-rule.ts";

const drawing = ["leverage", "exploit", "harness", "integrate", "incorporate"];
/** What is plainly used may be a tool; what comes pre-trained is made part of something. */
const taking = [...usingVerbs, "adopt"];
const models = /^(?:models?|networks?|backbones?|encoders?|[mv]?llms?|[lm]?vlms?|lmms?|transformers)$/;
const trained =
  /^(?:pre-?trained|frozen|off-the-shelf|foundation(?:al)?|cutting-edge|state-of-the-art|powerful)$/;
const otherEnds =
  /^(?:generate|create|synthesi[sz]e|annotate|caption|label|produce|construct|collect|evaluate|judge|filter|rank|score|select|retrieve|assess)$/;

/** "X leverages Y for segmentation", "our method utilises models such as Y and Z": a model of others that a system works with is what it is built on. */
export const leveraged: RelationRule = {
  id: "based-on/leveraged",
  type: "based-on",
  cues: [...drawing, ...taking],
  read(place, context) {
    const { mention, negated, passive } = place;
    const isOthers = isSystem(mention) && !context.paper.isUnlisted(mention) && !context.paper.isOwn(mention);
    if (!isOthers || negated || passive || isAskedService(mention)) return [];
    if (context.view.part !== "abstract" || !context.pastBackground || context.paper.bringsBenchmark)
      return [];
    if (!isModelTaken(place, context) || servesOtherEnds(place, context) || isAppositive(place, context))
      return [];
    if (tellsOfTrial(context.view.tokens, 0, context.view.tokens.length)) return [];
    return findingsFrom(usersHere(place, context), place);
  },
};

/** A model as the object of the verb, or an example of the models that are; what is no model, or is plainly used, has to be called pre-trained. */
function isModelTaken(place: Place, { view: { tokens } }: RuleContext): boolean {
  const { governor, mention, at } = place;
  const lemma = governor.verb?.lemma ?? "";
  const isTied = governor.steps.every(
    (step) => step.kind === "list" || (step.kind === "example" && models.test(step.noun?.text ?? "")),
  );
  if (!isTied || !isNamedThing(place, tokens)) return false;
  const isExample = governor.steps.some(({ kind }) => kind === "example");
  const isTrained =
    isExample || tokens.slice(governor.phraseStart, at).some(({ text }) => trained.test(text));
  return (
    (drawing.includes(lemma) && (isTrained || isModel(mention))) || (taking.includes(lemma) && isTrained)
  );
}

/** A model, or a network that is listed as a method. */
function isModel({ candidate: { type, name } }: ResolvedMention): boolean {
  return type === "model" || /(?:net|former)$/i.test(name);
}

/** "uses Y to annotate clips": what makes data or judges is a tool. */
function servesOtherEnds({ governor }: Place, { view: { tokens } }: RuleContext): boolean {
  const to = tokens.findIndex(
    ({ text, kind }, at) => at >= governor.phraseEnd && (text === "to" || kind === "mark"),
  );
  return tokens[to]?.text === "to" && otherEnds.test(tokens[to + 1]?.lemma ?? "");
}
