import type { ResolvedMention } from "../../../../model/resolved-mention.ts";
import { actingNames } from "../../own/acting-names.ts";
import { describedNames } from "../../own/described-names.ts";
import { isEndOfLongerName } from "../../own/introduced-name.ts";
import { appositePartner, subjectPartner, tieOf } from "../../place/find-partner.ts";
import { heldPlace } from "../../place/held-place.ts";
import { isHead, isNamedThing } from "../../place/name-phrase.ts";
import { isAppositive, isData, isSaidOfThing, isSystem, partFinding } from "../../place/part-pairs.ts";
import { prepositionsOf } from "../../place/way-to-verb.ts";
import type { Place } from "../../sentence/sentence-view.ts";
import type { Token } from "../../sentence/token.ts";
import type { RuleContext } from "../link-rule.ts";
import type { RelationFinding, RelationRule } from "../relation-rule.ts";

const parts = new Set(["component", "components", "part", "module", "element", "ingredient", "building"]);
const wholes = new Set(["consist", "comprise", "constitute", "compose"]);
const joining = new Set(["combine", "integrate", "unify", "fuse", "merge", "couple", "pair", "marry"]);
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
    "combination",
    "integration",
    "hybrid",
    "fusion",
    ...parts,
    ...wholes,
    ...joining,
    ...lending,
    ...building,
  ],
  read(found, context) {
    const place = heldPlace(found, context);
    const { type } = place.mention.candidate;
    if (!isHeadOrPiece(place, context) || place.negated || type === "concept") return [];
    const [first, ...rest] = prepositionsOf(place);
    const lemma = place.governor.verb?.lemma ?? "";
    const listed = place.governor.steps.some(
      (step) =>
        step.kind === "example" && /^(?:components|modules|parts|stages)$/.test(step.noun?.text ?? ""),
    );
    if (listed && first === undefined && place.verbGroup !== "avoid" && place.governor.verb !== undefined)
      return pairsOf(place.mention, subjectPartner(place, context));
    const tie = tieOf(place);
    if (tie?.word === "of" && parts.has(tie.noun?.text ?? "")) {
      const part = appositePartner(place, context);
      return part === undefined ? [] : pairsOf(part, place.mention, place.mention);
    }
    if (tie?.word === "of" && /^(?:combination|integration|hybrid|fusion)$/.test(tie.noun?.text ?? "")) {
      // "We design X as a combination of Y and Z", "X, a combination of Y and Z".
      const designed = rest[0]?.word === "as" ? rest[0].noun?.mentions?.[0] : undefined;
      const described = designed === undefined ? describedNames(tie.at - 1, context) : [designed];
      const named = described.length > 0 ? described : madeAs(place, context);
      return named.flatMap((whole) => pairsOf(place.mention, whole, place.mention, true));
    }
    if (rest.length > 0) return [];
    if (wholes.has(lemma)) {
      const isOf =
        first === undefined ? lemma === "comprise" : first.word === "of" && first.noun === undefined;
      return isOf ? actingNames(place, context).flatMap((whole) => pairsOf(place.mention, whole)) : [];
    }
    // "Augmented by Y, X …", "X, powered by Y".
    const isLent =
      lending.has(lemma) &&
      !isOnlyPossible(place, context) &&
      (first?.word === "by" || first?.word === "with") &&
      first.noun === undefined;
    const isBuiltWith =
      building.has(lemma) &&
      first?.word === "with" &&
      first.noun === undefined &&
      context.paper.isUnlisted(place.mention);
    if (
      (isLent || isBuiltWith) &&
      place.governor.verb?.form === "past" &&
      (type === "method" || type === "model")
    )
      return actingNames(place, context)
        .filter(isSystem)
        .flatMap((whole) => pairsOf(place.mention, whole, place.mention, true));
    const isJoined =
      first === undefined ||
      ((first.word === "with" || first.word === "and") && isMentionOrPiece(first.noun));
    // "for combining Y with LLMs" speaks of nothing; "unifies tasks like Y" does not join Y.
    const before = context.view.tokens[place.governor.verbAt - 1];
    const isCompatible = first?.word === "with" && first.noun === undefined && lemma === "integrate";
    const isLoose =
      isAppositive(place, context) ||
      isEndOfLongerName(place, context) ||
      isCompatible ||
      !(isSaidOfThing(place, context) || isJoinedByUs(place, context)) ||
      (before?.kind === "preposition" && before.text !== "by") ||
      isExample(place);
    if (
      !joining.has(lemma) ||
      place.passive ||
      isLoose ||
      !isJoined ||
      (type !== "method" && type !== "model")
    )
      return [];
    return actingNames(place, context)
      .filter(isSystem)
      .flatMap((whole) => pairsOf(place.mention, whole, place.mention, true));
  },
};

/** "we turn the architecture into a hybrid of Y and Z": what the title names is made as that. */
function madeAs(place: Place, context: RuleContext): readonly ResolvedMention[] {
  const isMade = /^(?:adapt|adopt|use|employ|convert|design|build|develop|have)$/.test(
    place.governor.verb?.lemma ?? "",
  );
  return isMade && place.subject.kind === "own" ? actingNames(place, context).filter(isSystem) : [];
}

/** "X can be equipped with Y". */
function isOnlyPossible({ governor }: Place, { view }: RuleContext): boolean {
  return view.tokens
    .slice(Math.max(governor.verbAt - 3, 0), Math.max(governor.verbAt, 0))
    .some(({ text }) => /^(?:can|could|may|might|should)$/.test(text));
}

function isExample({ governor }: Place): boolean {
  return governor.steps.some(({ kind }) => kind === "example");
}

function isMentionOrPiece(noun: Token | undefined): boolean {
  return noun === undefined || noun.kind === "mention" || pieceNouns.test(noun.text);
}

/** "the CLIP vision encoder": a piece that is called so is the thing itself. */
function isHeadOrPiece(place: Place, { view: { tokens } }: RuleContext): boolean {
  const last = tokens[place.governor.phraseEnd - 1]?.text ?? "";
  return isHead(place, tokens) || (pieceNouns.test(last) && isNamedThing(place, tokens));
}

const pieceNouns =
  /^(?:encoders?|decoders?|models?|llms?|backbones?|modules?|networks?|transformers?|architectures?|tokenizers?|framework|attention|blocks?|layers?)$/;

/** "We combine Y with Z" in a paper that the title names: what is joined makes up what the paper is about. */
function isJoinedByUs({ subject, governor }: Place, context: RuleContext): boolean {
  const { mainSystem, inTitle } = context.paper;
  const isWe = subject.at !== undefined && context.view.tokens[subject.at]?.text === "we";
  const isMade = governor.verb?.form === "base" || governor.verb?.form === "past";
  return isWe && isMade && mainSystem !== undefined && inTitle(mainSystem);
}

function pairsOf(
  part: ResolvedMention,
  whole: ResolvedMention | undefined,
  surface: ResolvedMention = part,
  mayBeModels = false,
): RelationFinding[] {
  // "X, a series of models consisting of X-4B and X-500M": members, not parts.
  if (whole === undefined || part.entity === whole.entity) return [];
  // Data is no piece of a system.
  if (isData(part) && isSystem(whole)) return [];
  if (!mayBeModels && part.candidate.type === "model" && whole.candidate.type === "model") return [];
  return partFinding(part, whole, surface);
}
