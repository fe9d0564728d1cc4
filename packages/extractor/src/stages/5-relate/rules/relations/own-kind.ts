import type { RelationType } from "@methodscape/graph-model";
import type { ResolvedMention } from "../../../../model/resolved-mention.ts";
import { isArchitecture } from "../../bases/architecture-name.ts";
import { describedNames } from "../../own/described-names.ts";
import { findingsFrom } from "../../place/find-partner.ts";
import { isSystem } from "../../place/part-pairs.ts";
import type { Place } from "../../sentence/sentence-view.ts";
import type { Token } from "../../sentence/token.ts";
import { usingVerbs } from "../../sentence/verb-senses.ts";
import type { RuleContext } from "../link-rule.ts";
import type { RelationFinding, RelationRule } from "../relation-rule.ts";

const kinds =
  /^(?:frameworks?|systems?|models?|architectures?|methods?|algorithms?|approach|variants?|representations?|backbones?|networks?|techniques?|objectives?|loss(?:es)?|optimi[sz]ers?|samplers?|strategy|scheme|paradigm)$/;

/** "MA-RLHF, a simple RLHF framework": the paper's own thing whose name holds the other is a variant of it. */
export const variantByName: RelationRule = ruleOf("variant-of", "variant-of/own-kind", true);

/** "Tora, the first DiT framework": what the paper's own thing is made of. */
export const basedByKind: RelationRule = ruleOf("based-on", "based-on/own-kind", false);

function ruleOf(type: RelationType, id: string, holdsName: boolean): RelationRule {
  return {
    id,
    type,
    cues: [],
    read: (place, context) => {
      const found = readOwnKind(place, context);
      if (found.length === 0) return found;
      return found
        .filter((finding) => isNamedAfter(finding, place) === holdsName)
        .map((finding) => (holdsName ? { ...finding, tier: "shown" } : finding));
    },
  };
}

/** "MA-RLHF" is named after "RLHF", "Semantic Score Distillation Sampling" after "SDS". */
function isNamedAfter({ from, to }: RelationFinding, { token }: Place): boolean {
  return from.includes(token.text) || from.includes(to.slice(to.indexOf(":") + 1));
}

function readOwnKind(place: Place, context: RuleContext): readonly RelationFinding[] {
  const { tokens } = context.view;
  const { phraseEnd } = place.governor;
  const noun = tokens[phraseEnd - 1]?.text ?? "";
  const isCapable = /^(?:capable|able|suitable|tailored|designed)$/.test(tokens[place.at + 1]?.text ?? "");
  const isBare = (phraseEnd - place.at === 1 || isCapable) && isSystem(place.mention);
  // "a small Y-transformer hybrid model"
  const isHybrid = tokens.slice(place.at + 1, phraseEnd).some(({ text }) => text === "hybrid");
  const isKind = (phraseEnd - place.at === 2 && kinds.test(noun)) || (isHybrid && isSystem(place.mention));
  const isTitled = context.view.part === "title" && place.governor.phraseStart === 2;
  const isNew = saysNew(tokens, place.at);
  if (!(isBare || isKind) || !(isNew || isTitled) || context.paper.isOwn(place.mention)) return [];
  const described = describedNames(phraseEnd - 1, context).filter(
    (named) => context.paper.isOwn(named) && isSystem(named),
  );
  return (
    findingsFrom(
      described.filter((own) => !isApplied(own, context)),
      place,
    )
      // "X-Loom: Fast Loom System": in a title without an article the name itself has to say it.
      .filter((finding) => isNew || isNamedAfter(finding, place))
      .filter((finding) =>
        isBare
          ? isNamedAfter(finding, place) || isArchitecture(place.mention) || isCoinedName(place)
          : isKindOf(noun, finding, place),
      )
      .map((finding) => ({ ...finding, tier: isSure(noun, finding, context) ? finding.tier : "possible" }))
  );
}

const newness = new Set(["a", "an", "first", "novel", "new"]);

/** An article, or a word for what is new, among the six words in front. */
function saysNew(tokens: readonly Token[], at: number): boolean {
  for (let before = Math.max(at - 6, 0); before < at; before += 1)
    if (newness.has(tokens[before]?.text ?? "")) return true;
  return false;
}

/** A method is a kind of things; a model is one of architecture, or where the new name is made out of its name. */
function isKindOf(noun: string, finding: RelationFinding, place: Place): boolean {
  const { type } = place.mention.candidate;
  const isBuilt = /^(?:systems?|frameworks?|architectures?|networks?)$/.test(noun);
  return type === "method" || (type === "model" && (isBuilt || isNamedAfter(finding, place)));
}

/** "a PEFT approach" may be of that field rather than made of it; a name from elsewhere may not be meant. */
function isSure(noun: string, { from }: RelationFinding, { view }: RuleContext): boolean {
  const isField = /^(?:approach|methods?|techniques?|algorithms?|strategy|paradigm|scheme)$/.test(noun);
  return !isField && view.places.some(({ mention }) => mention.entity === from);
}

/** "a bitwise Visual Autoregressive Modeling": a listed method in capitals. */
function isCoinedName({ mention: { candidate, surface } }: Place): boolean {
  return candidate.type === "method" && candidate.origin === "lexicon" && /\p{Lu}/u.test(surface);
}

/** "Applying X, we develop a new Y model": what comes of X is not X. */
function isApplied({ entity }: ResolvedMention, { view }: RuleContext): boolean {
  return view.places.some(
    ({ mention, clause, governor: { verb, steps } }) =>
      mention.entity === entity &&
      clause.opening === "fronted" &&
      steps.length === 0 &&
      verb?.form === "gerund" &&
      (usingVerbs.has(verb.lemma ?? "") || verb.lemma === "apply"),
  );
}
