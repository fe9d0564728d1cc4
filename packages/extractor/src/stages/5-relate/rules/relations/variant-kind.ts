import { isUnsureEnd } from "../../place/is-unsure-end.ts";
import { isNamedNext } from "../../place/name-phrase.ts";
import { namingParticiples } from "../../sentence/verb-senses.ts";
import type { RelationRule } from "../relation-rule.ts";

/** "an MCTS algorithm named OmegaPRM": the named thing is one of that kind. */
export const variantKind: RelationRule = {
  id: "variant-of/kind",
  type: "variant-of",
  cues: [...namingParticiples],
  read(place, context) {
    const { tokens } = context.view;
    const kindNoun = tokens[place.governor.phraseEnd - 1];
    if (place.mention.candidate.type !== "method" || !isNamedNext(place, tokens)) return [];
    if (
      !["algorithm", "method", "variant", "technique", "objective"].includes(kindNoun?.text ?? "") ||
      place.governor.phraseEnd - place.at !== 2
    )
      return [];
    const named = tokens
      .slice(place.governor.phraseEnd, place.governor.phraseEnd + 4)
      .find(({ kind }) => kind === "mention")?.mentions?.[0];
    if (named === undefined || named.candidate.type !== "method" || named.entity === place.mention.entity)
      return [];
    return [
      {
        from: named.entity,
        to: place.mention.entity,
        // A method of a broad kind ("a quantization method named X") is a member of it rather than a variant.
        tier: kindNoun?.text === "method" || kindNoun?.text === "technique" ? "possible" : "shown",
        doubtful: isUnsureEnd(named) || isUnsureEnd(place.mention),
        surface: { start: place.mention.start, end: place.mention.end },
      },
    ];
  },
};
