import { actingNames } from "../../own/acting-names.ts";
import { combinations, combinedPart } from "../../parts/combined-part.ts";
import { joinedPart, joiningVerbs } from "../../parts/joined-part.ts";
import { pairsOf, partOfActing } from "../../parts/pairs-of.ts";
import { pieceNouns } from "../../parts/piece-nouns.ts";
import { appositePartner, subjectPartner, tieOf } from "../../place/find-partner.ts";
import { heldPlace } from "../../place/held-place.ts";
import { isHead, isNamedThing } from "../../place/name-phrase.ts";
import { isSystem } from "../../place/part-pairs.ts";
import { prepositionsOf, type Tie } from "../../place/way-to-verb.ts";
import type { Place } from "../../sentence/sentence-view.ts";
import type { RuleContext } from "../link-rule.ts";
import type { RelationFinding, RelationRule } from "../relation-rule.ts";

const parts = new Set(["component", "components", "part", "module", "element", "ingredient", "building"]);
const wholes = new Set(["consist", "comprise", "constitute", "compose"]);
const building = new Set(["construct", "build", "design", "develop"]);
const lending = new Set(["augment", "equip", "power", "enhance", "drive"]);

/** "X consists of Y and Z" (Y is part of X), "Y, a component of X", "X, an architecture that combines Y with Z". */
export const partOf: RelationRule = {
  id: "part-of/named",
  type: "part-of",
  cues: [
    "modules",
    "parts",
    "stages",
    ...combinations,
    ...parts,
    ...wholes,
    ...joiningVerbs,
    ...lending,
    ...building,
  ],
  read(found, context) {
    const place = heldPlace(found, context);
    if (!isHeadOrPiece(place, context) || place.negated || place.mention.candidate.type === "concept")
      return [];
    const ties = prepositionsOf(place);
    const told =
      listedPart(place, ties, context) ?? componentPart(place, context) ?? combinedPart(place, ties, context);
    if (told !== undefined || ties.length > 1) return told ?? [];
    return (
      heldPart(place, ties, context) ??
      lentPart(place, ties, context) ??
      joinedPart(place, ties, context) ??
      []
    );
  },
};

/** "the CLIP vision encoder": a piece that is called so is the thing itself. */
function isHeadOrPiece(place: Place, { view: { tokens } }: RuleContext): boolean {
  const last = tokens[place.governor.phraseEnd - 1]?.text ?? "";
  return isHead(place, tokens) || (pieceNouns.test(last) && isNamedThing(place, tokens));
}

/** One way of saying it: undefined where the sentence says it in another, or not at all. */
type PartReading = (
  place: Place,
  ties: readonly Tie[],
  context: RuleContext,
) => readonly RelationFinding[] | undefined;

/** "X has three modules: Y, Z and W". */
const listedPart: PartReading = (place, [tie], context) => {
  const { steps, verb } = place.governor;
  const isListed = steps.some(
    ({ kind, noun }) => kind === "example" && /^(?:components|modules|parts|stages)$/.test(noun?.text ?? ""),
  );
  return isListed && tie === undefined && verb !== undefined && place.verbGroup !== "avoid"
    ? pairsOf(place.mention, subjectPartner(place, context))
    : undefined;
};

/** "Y, a component of X". */
function componentPart(place: Place, context: RuleContext): readonly RelationFinding[] | undefined {
  const tie = tieOf(place);
  if (tie?.word !== "of" || !parts.has(tie.noun?.text ?? "")) return undefined;
  const part = appositePartner(place, context);
  return part === undefined ? [] : pairsOf(part, place.mention, place.mention);
}

/** "X consists of Y", "X comprises Y". */
const heldPart: PartReading = (place, [tie], context) => {
  const lemma = place.governor.verb?.lemma ?? "";
  if (!wholes.has(lemma)) return undefined;
  const isHeld = tie === undefined ? lemma === "comprise" : tie.word === "of" && tie.noun === undefined;
  return isHeld ? actingNames(place, context).flatMap((whole) => pairsOf(place.mention, whole)) : [];
};

/** "Augmented by Y, X …", "X, powered by Y", "X, built with Y" where Y is new. */
const lentPart: PartReading = (place, [tie], context) => {
  const { verb } = place.governor;
  if (verb?.form !== "past" || tie === undefined || tie.noun !== undefined || !isSystem(place.mention))
    return undefined;
  const lemma = verb.lemma ?? "";
  const isLent =
    lending.has(lemma) && (tie.word === "by" || tie.word === "with") && !isOnlyPossible(place, context);
  const isBuilt = building.has(lemma) && tie.word === "with" && context.paper.isUnlisted(place.mention);
  return isLent || isBuilt ? partOfActing(place, context) : undefined;
};

/** "X can be equipped with Y". */
function isOnlyPossible({ governor }: Place, { view }: RuleContext): boolean {
  return view.tokens
    .slice(Math.max(governor.verbAt - 3, 0), Math.max(governor.verbAt, 0))
    .some(({ text }) => /^(?:can|could|may|might|should)$/.test(text));
}
