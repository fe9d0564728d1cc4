import { isAskedService } from "../../bases/asked-service.ts";
import { usersHere } from "../../own/users-here.ts";
import { findingsFrom } from "../../place/find-partner.ts";
import { isSystem } from "../../place/part-pairs.ts";
import { prepositionsOf } from "../../place/way-to-verb.ts";
import type { Place } from "../../sentence/sentence-view.ts";
import { usingVerbs } from "../../sentence/verb-senses.ts";
import type { RuleContext } from "../link-rule.ts";
import type { RelationRule } from "../relation-rule.ts";

const taking = [
  ...usingVerbs,
  "exploit",
  "harness",
  "inherit",
  "reuse",
  "repurpose",
  "adapt",
  "unlock",
  "transfer",
  "distill",
  "distil",
  "inject",
  "fuse",
  "extract",
];
const lessons =
  /^(?:priors?|knowledge|capabilit(?:y|ies)|representations?|features?|weights|backbone|foundation|space|parameters)$/;
const keeping = ["inherit", "follow", "adopt", "reuse", "retain", "share", "keep", "mirror"];
const designs = /^(?:architecture|design|structure|architectural|recipe)$/;
const uniting = ["combine", "unite", "merge", "integrate", "unify", "extend"];
const merits = /^(?:strengths?|advantages?|benefits|merits|power|best)$/;
const giving = ["produce", "extract", "generate", "provide", "encode", "derive", "obtain"];

/** "X leverages the generative priors of Y", "X exploits Y's representations": what makes Y good is what X is built on. */
export const lent: RelationRule = {
  id: "based-on/lent",
  type: "based-on",
  cues: [...taking, ...keeping, ...uniting, ...giving, "incorporate"],
  read(place, context) {
    const { mention, governor, negated } = place;
    // "These models use Y's features" in the background speaks of others.
    if (
      !context.pastBackground ||
      !isSystem(mention) ||
      negated ||
      isAskedService(mention) ||
      context.paper.isOwn(mention)
    )
      return [];
    const lemma = governor.verb?.lemma ?? "";
    const isBorrowed = taking.includes(lemma) && isGood(place, context, lessons);
    const isKept = keeping.includes(lemma) && isGood(place, context, designs);
    const isMerged =
      merging.has(lemma) && isGood(place, context, lessons) && prepositionsOf(place).length === 0;
    const isUnited = uniting.includes(lemma) && isGood(place, context, merits);
    if (!isBorrowed && !isUnited && !isMerged && !isKept && !isGiven(place, context)) return [];
    return findingsFrom(usersHere(place, context), place);
  },
};

const merging = new Set(["integrate", "incorporate", "combine"]);

/** "representations produced by Y". */
function isGiven(place: Place, { view }: RuleContext): boolean {
  const [tie, ...rest] = prepositionsOf(place);
  const { verb, verbAt } = place.governor;
  const isGiving = verb?.form === "past" && giving.includes(verb.lemma ?? "");
  const isBy = (tie?.word === "by" || tie?.word === "from") && tie.noun === undefined && rest.length === 0;
  return isGiving && isBy && lessons.test(view.tokens[verbAt - 1]?.text ?? "");
}

/** "the generative priors of Y", "Y's features". */
function isGood(place: Place, { view }: RuleContext, lessons: RegExp): boolean {
  const [tie, ...rest] = prepositionsOf(place);
  const { governor, at, token } = place;
  const last = view.tokens[governor.phraseEnd - 1];
  if (tie === undefined)
    return last !== token && governor.phraseEnd - at <= 4 && lessons.test(last?.text ?? "");
  const isOf = /^(?:of|from|in|within)$/.test(tie.word) && rest.length === 0;
  return isOf && lessons.test(tie.noun?.text ?? "");
}
