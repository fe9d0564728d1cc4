import { actingNames } from "../../acting-names.ts";
import { findingsFrom } from "../../find-partner.ts";
import type { RuleContext } from "../../link-rule.ts";
import { isSystem } from "../../part-pairs.ts";
import type { RelationRule } from "../../relation-rule.ts";
import type { Place } from "../../sentence/sentence-view.ts";
import { soleOwnName } from "../../sole-own-name.ts";
import { prepositionsOf } from "../../way-to-verb.ts";

const taking = [
  "leverage",
  "exploit",
  "harness",
  "utilize",
  "utilise",
  "use",
  "employ",
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
const uniting = ["combine", "unite", "merge", "integrate", "unify", "extend"];
const merits = /^(?:strengths?|advantages?|benefits|merits|power|best)$/;
/** A service that is asked, not a thing to build on. */
const services = /^model:(?:gpt-[34]|chatgpt|claude|gemini|o1)/;

/** "X leverages the generative priors of Y", "X exploits Y's representations": what makes Y good is what X is built on. */
export const lent: RelationRule = {
  id: "based-on/lent",
  type: "based-on",
  cues: [...taking, ...uniting],
  read(place, context) {
    const { mention, governor, negated } = place;
    if (!isSystem(mention) || negated || services.test(mention.entity) || context.paper.isOwn(mention))
      return [];
    const lemma = governor.verb?.lemma ?? "";
    const isBorrowed = taking.includes(lemma) && isGood(place, context, lessons);
    const isUnited = uniting.includes(lemma) && isGood(place, context, merits);
    if (!isBorrowed && !isUnited) return [];
    const acting = actingNames(place, context).filter((name) => isSystem(name) && context.paper.isOwn(name));
    return findingsFrom(acting.length > 0 ? acting : soleOwnName(place, context), place);
  },
};

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
