import type { ResolvedMention } from "../../../../model/resolved-mention.ts";
import { isArchitecture } from "../../bases/architecture-name.ts";
import { actingNames } from "../../own/acting-names.ts";
import { describedNames } from "../../own/described-names.ts";
import { findingsFrom, tieOf } from "../../place/find-partner.ts";
import { inOrder } from "../../place/in-order.ts";
import { isNamedThing } from "../../place/name-phrase.ts";
import { isSystem, partFinding } from "../../place/part-pairs.ts";
import type { Place } from "../../sentence/sentence-view.ts";
import { phraseAround } from "../../sentence/trace-governor.ts";
import { verbGroupOf } from "../../sentence/verb-table.ts";
import type { RuleContext } from "../link-rule.ts";
import type { RelationRule } from "../relation-rule.ts";

const nouns = new Set([
  "variant",
  "variants",
  "variation",
  "version",
  "extension",
  "generalization",
  "generalisation",
  "adaptation",
  "modification",
  "instance",
  "case",
  "expansion",
  "upgrade",
  "implementation",
  "versions",
  "extensions",
  "variants",
  "reimplementation",
  "re-implementation",
  "revision",
  "counterpart",
  "replication",
  "reproduction",
  "recreation",
  "translation",
]);
/** "a revised version of the French portion of Y". */
const shares = new Set(["portion", "proportion", "part", "half", "subset", "split", "section"]);
const kinds = /^(?:variants|variations|versions|extensions|derivatives)$/;

/** "GRPO, a variant of PPO", "X is an extension of Y". */
export const variantOf: RelationRule = {
  id: "variant-of/named",
  type: "variant-of",
  cues: [...nouns, "variants", "variations", "versions", "extensions", "derivatives"],
  read(place, context) {
    const listed = kindOfExamples(place, context);
    if (listed !== undefined) return findingsFrom([place.mention], listed);
    const family = familyOf(place, context) ?? wholeOfIts(place, context);
    if (family !== undefined) return partFinding(place.mention, family);
    const tie = tiePastShares(place);
    const isTied = tie?.word === "of" || tie?.word === "to" || tie?.noun?.text === "upgrade";
    if (
      !isTied ||
      tie === undefined ||
      !nouns.has(tie.noun?.text ?? "") ||
      !isNamedThing(place, context.view.tokens)
    )
      return [];
    const apposed = nameBehind(place, context);
    const described = apposed === undefined ? describedHere(tie.at - 1, place, context) : [apposed];
    // "A, two versions of Y, and B" is a list: one is not two.
    if (described.length === 1 && isCounted(tie.at, context)) return [];
    const alike = described.filter((named) => isAlike(named, place, tie.noun?.text ?? ""));
    return findingsFrom(inOrder(alike, place, context), place);
  },
};

/** "two versions of". */
function isCounted(tieAt: number, { view: { tokens } }: RuleContext): boolean {
  const { start } = phraseAround(tokens, tieAt - 1, 0, tieAt);
  return /^(?:two|three|four|five|several|both)$/.test(tokens[start]?.text ?? "");
}

/** What the phrase describes; "X offers an open replication of Y" tells of X. */
function describedHere(at: number, place: Place, context: RuleContext): readonly ResolvedMention[] {
  const described = describedNames(at, context);
  const isOffer = offering.has(place.governor.verb?.lemma ?? "") && place.subject.kind === "mention";
  return described.length > 0 || !isOffer ? described : actingNames(place, context);
}

const offering = new Set(["produce", "provide", "offer", "represent", "constitute", "deliver", "implement"]);

/** "its smaller variant, X-Mini": a variant of the system that the paper is about. */
function wholeOfIts(
  { at, mention }: Place,
  { view: { tokens }, paper }: RuleContext,
): ResolvedMention | undefined {
  const noun = tokens[at - 1]?.kind === "comma" ? at - 2 : at - 1;
  const isVariant = /^(?:variant|version|extension)$/.test(tokens[noun]?.text ?? "");
  const isIts = tokens.slice(Math.max(noun - 4, 0), noun).some(({ text }) => text === "its");
  const { mainSystem } = paper;
  const isAlikeType = mainSystem !== undefined && mainSystem.entity !== mention.entity;
  const isNew = paper.isUnlisted(mention) || paper.isOwn(mention);
  return isVariant && isIts && isAlikeType && isNew ? mainSystem : undefined;
}

/** "we introduce two variants: X-A and X-B": the own thing after which a listed variant is named. */
function familyOf({ governor, mention }: Place, { paper }: RuleContext): ResolvedMention | undefined {
  const step = governor.steps.find(({ kind }) => kind !== "list");
  const isListed = step?.kind === "example" && !step.bracket && kinds.test(step.noun?.text ?? "");
  const { mainSystem } = paper;
  const isNamedAfter =
    mainSystem !== undefined && mention.surface.toLowerCase().startsWith(mainSystem.surface.toLowerCase());
  return isListed && isNamedAfter ? mainSystem : undefined;
}

/** "we introduce an adaptation of Y, X, …": the new name stands behind the old one. */
function nameBehind({ governor, mention }: Place, { view, paper }: RuleContext): ResolvedMention | undefined {
  const [sign, token, next] = view.tokens.slice(governor.phraseEnd, governor.phraseEnd + 3);
  const named = token?.mentions?.[0];
  const isApart = next === undefined || /^(?:comma|mark|break|open|relative)$/.test(next.kind);
  const isNew =
    named !== undefined && (paper.isOwn(named) || paper.isUnlisted(named)) && !paper.isOwn(mention);
  const brings = governor.verb?.kind === "verb" && verbGroupOf(governor.verb.lemma) === "introduce";
  return sign?.kind === "comma" && isApart && isNew && brings ? named : undefined;
}

/** The preposition behind the noun of the relation, "the French portion of" passed over. */
function tiePastShares(place: Place): ReturnType<typeof tieOf> {
  const [first, second] = place.governor.steps.filter(({ kind }) => kind !== "list");
  const isShare = first?.kind === "preposition" && first.word === "of" && shares.has(first.noun?.text ?? "");
  return isShare && second?.kind === "preposition" ? second : tieOf(place);
}

const growing =
  /^(?:extension|expansion|upgrade|adaptation|modification|implementation|replication|reproduction|re-?implementation)$/;

/** A model may extend a method and a method a model, and a model be a version of a design; else a version of a thing is of its type. */
function isAlike(named: ResolvedMention, { mention }: Place, noun: string): boolean {
  const isGrown = growing.test(noun) || isArchitecture(mention);
  const isAcross = isSystem(named) && isSystem(mention) && isGrown;
  return named.candidate.type === mention.candidate.type || isAcross;
}

/** "LoRA variants, such as X": the name in front of the noun that X is an example of. */
function kindOfExamples(place: Place, { view }: RuleContext): Place | undefined {
  const step = place.governor.steps.find(({ kind }) => kind !== "list");
  if (step?.kind !== "example" || step.bracket || !kinds.test(step.noun?.text ?? "")) return undefined;
  const at = (step.noun === undefined ? 0 : view.tokens.indexOf(step.noun)) - 1;
  return view.places.find(
    (other) => other.at === at && other.mention.candidate.type === place.mention.candidate.type,
  );
}
