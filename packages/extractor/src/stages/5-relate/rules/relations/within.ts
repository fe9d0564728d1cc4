import { isSystem, partFinding } from "../../place/part-pairs.ts";
import { isDirectObject } from "../../place/way-to-verb.ts";
import type { Place } from "../../sentence/sentence-view.ts";
import { namingVerbs, puttingVerbs } from "../../sentence/verb-senses.ts";
import type { RuleContext } from "../link-rule.ts";
import type { RelationRule } from "../relation-rule.ts";

const inside = new Set(["in", "within", "inside", "into"]);

/** "In X, we propose Y", "we propose Y in X", "we integrate Y into X": what a paper puts into its system is part of it. */
export const within: RelationRule = {
  id: "part-of/within",
  type: "part-of",
  cues: [...inside, "allow", "enable"],
  read(place, context) {
    const { mention, governor, verbGroup } = place;
    const isNew = isDirectObject(place) || isNamedObject(place);
    const puts = verbGroup === "introduce" || isNamedObject(place) || putting.has(governor.verb?.lemma ?? "");
    if (!isSystem(mention) || !isNew || !puts || place.negated || !context.paper.isUnlisted(mention))
      return [];
    return context.view.places
      .filter((other) => isSystem(other.mention) && context.paper.isOwn(other.mention))
      .filter((other) => isAround(other, place, context))
      .flatMap((other) => partFinding(mention, other.mention));
  },
};

const putting = new Set([...puttingVerbs, "add", "insert"]);

/** "a module called Y". */
function isNamedObject({ governor }: Place): boolean {
  return governor.verb?.form === "past" && namingVerbs.has(governor.verb.lemma ?? "");
}

/** "we introduce Y, allowing X to …". */
function isAllowed(other: Place, place: Place): boolean {
  const { verb, steps } = other.governor;
  return (
    other.at > place.at &&
    verb?.form === "gerund" &&
    /^(?:allow|enable)$/.test(verb.lemma ?? "") &&
    steps.length === 0 &&
    other.clause.opening === "participle"
  );
}

/** True for "In X," in front of the clause of the name, and for "in X" right behind it. */
function isAround(other: Place, place: Place, { view }: RuleContext): boolean {
  if (isAllowed(other, place)) return true;
  const [tie] = other.governor.steps;
  if (tie?.kind !== "preposition" || !inside.has(tie.word)) return false;
  const isBehind = tie.at === place.governor.phraseEnd;
  const before = view.tokens[tie.at - 1];
  const isInFront =
    (tie.at <= 2 || before?.kind === "comma") &&
    other.at < place.at &&
    tie.word !== "into" &&
    view.tokens[other.governor.phraseEnd]?.kind === "comma";
  return isBehind || isInFront;
}
