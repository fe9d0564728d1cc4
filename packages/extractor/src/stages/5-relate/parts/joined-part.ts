import { isEndOfLongerName } from "../own/introduced-name.ts";
import { isAppositive, isSaidOfThing, isSystem } from "../place/part-pairs.ts";
import type { Tie } from "../place/way-to-verb.ts";
import type { RuleContext } from "../rules/link-rule.ts";
import type { RelationFinding } from "../rules/relation-rule.ts";
import type { Place } from "../sentence/sentence-view.ts";
import { partOfActing } from "./pairs-of.ts";
import { pieceNouns } from "./piece-nouns.ts";

/** Verbs that make one of two. */
export const joiningVerbs = new Set([
  "combine",
  "integrate",
  "unify",
  "fuse",
  "merge",
  "couple",
  "pair",
  "marry",
]);

/** "X, an architecture that combines Y with Z": both are part of X. */
export function joinedPart(
  place: Place,
  [tie]: readonly Tie[],
  context: RuleContext,
): readonly RelationFinding[] | undefined {
  const lemma = place.governor.verb?.lemma ?? "";
  if (!joiningVerbs.has(lemma) || place.passive || !isSystem(place.mention)) return undefined;
  // "integrates with Y" is compatible with it.
  if (lemma === "integrate" && tie?.word === "with" && tie.noun === undefined) return undefined;
  return isTied(tie) && !isLoose(place, context) ? partOfActing(place, context) : undefined;
}

/** The object of the verb, or what it is joined with: "combines an encoder with Y". */
function isTied(tie: Tie | undefined): boolean {
  if (tie === undefined) return true;
  const { word, noun } = tie;
  const isPiece = noun === undefined || noun.kind === "mention" || pieceNouns.test(noun.text);
  return (word === "with" || word === "and") && isPiece;
}

/** "for combining Y with LLMs" speaks of nothing; "unifies tasks like Y" does not join Y. */
function isLoose(place: Place, context: RuleContext): boolean {
  const before = context.view.tokens[place.governor.verbAt - 1];
  return (
    (before?.kind === "preposition" && before.text !== "by") ||
    place.governor.steps.some(({ kind }) => kind === "example") ||
    isAppositive(place, context) ||
    isEndOfLongerName(place, context) ||
    !(isSaidOfThing(place, context) || isJoinedByUs(place, context))
  );
}

/** "We combine Y with Z" in a paper that the title names: what is joined makes up what the paper is about. */
function isJoinedByUs({ subject, governor }: Place, context: RuleContext): boolean {
  const { mainSystem, inTitle } = context.paper;
  const isWe = subject.at !== undefined && context.view.tokens[subject.at]?.text === "we";
  const isMade = governor.verb?.form === "base" || governor.verb?.form === "past";
  return isWe && isMade && mainSystem !== undefined && inTitle(mainSystem);
}
