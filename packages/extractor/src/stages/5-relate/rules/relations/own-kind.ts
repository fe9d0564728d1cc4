import type { RelationType } from "@methodscape/graph-model";
import { describedNames } from "../../described-names.ts";
import { findingsFrom } from "../../find-partner.ts";
import type { RuleContext } from "../../link-rule.ts";
import type { RelationFinding, RelationRule } from "../../relation-rule.ts";
import type { Place } from "../../sentence/sentence-view.ts";

const kinds =
  /^(?:frameworks?|systems?|models?|architectures?|methods?|algorithms?|approach|variants?|representations?|backbones?|networks?|techniques?)$/;

/** "MA-RLHF, a simple RLHF framework": the paper's own thing whose name holds the other is a variant of it. */
export const variantByName: RelationRule = ruleOf("variant-of", "variant-of/own-kind", true);

/** "Tora, the first DiT framework": what the paper's own thing is made of. */
export const basedByKind: RelationRule = ruleOf("based-on", "based-on/own-kind", false);

function ruleOf(type: RelationType, id: string, holdsName: boolean): RelationRule {
  return {
    id,
    type,
    cues: [],
    read: (place, context) =>
      readOwnKind(place, context)
        .filter((finding) => isNamedAfter(finding, place) === holdsName)
        .map((finding) => (holdsName ? { ...finding, tier: "shown" } : finding)),
  };
}

/** "MA-RLHF" is named after "RLHF", "Semantic Score Distillation Sampling" after "SDS". */
function isNamedAfter({ from, to }: RelationFinding, { token }: Place): boolean {
  return from.includes(token.text) || from.includes(to.slice(to.indexOf(":") + 1));
}

function readOwnKind(place: Place, context: RuleContext): readonly RelationFinding[] {
  const { tokens } = context.view;
  const { phraseEnd } = place.governor;
  const last = tokens[phraseEnd - 1];
  const { type } = place.mention.candidate;
  const isModel =
    type === "model" && /^(?:systems?|frameworks?|architectures?|networks?)$/.test(last?.text ?? "");
  if (!(type === "method" || isModel) || context.paper.isOwn(place.mention)) return [];
  if (phraseEnd - place.at !== 2 || !kinds.test(last?.text ?? "")) return [];
  const isNew = tokens
    .slice(Math.max(place.at - 6, 0), place.at)
    .some(({ text }) => /^(?:a|an|first|novel|new)$/.test(text));
  // "a PEFT approach" may be of that field rather than made of it.
  const isSaid = ({ from }: RelationFinding) =>
    context.view.places.some(({ mention }) => mention.entity === from);
  const isField = /^(?:approach|methods?|techniques?|algorithms?)$/.test(last?.text ?? "");
  return isNew
    ? findingsFrom(
        describedNames(phraseEnd - 1, context).filter(
          (named) =>
            context.paper.isOwn(named) &&
            named.candidate.type !== "dataset" &&
            named.candidate.type !== "benchmark",
        ),
        place,
      ).map((finding) => ({ ...finding, tier: isField || !isSaid(finding) ? "possible" : finding.tier }))
    : [];
}
