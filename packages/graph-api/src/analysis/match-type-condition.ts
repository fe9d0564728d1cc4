import { entityTypeOf, type Tier, type TypeCondition } from "@methodscape/graph-model";
import { defaultVoices, evidenceIn } from "./claim-voices.ts";
import { type ConditionMatcher, unseen } from "./condition-match.ts";
import type { GraphIndex } from "./graph-index.ts";

/** A paper links to something of the type in one of the roles, or, under `not`, is not seen to. */
export function typeMatcher(
  index: GraphIndex,
  condition: TypeCondition,
  negated: boolean,
  tiers: readonly Tier[],
): ConditionMatcher {
  return (paper) => {
    const links = (index.linksOf.get(paper.id) ?? []).filter(
      (link) =>
        link.polarity === "affirmed" &&
        condition.roles.includes(link.role) &&
        entityTypeOf(link.entity) === condition.type &&
        tiers.includes(link.tier) &&
        evidenceIn(link.evidence, defaultVoices).length > 0,
    );
    if (negated) return links.length === 0 ? unseen : undefined;
    if (links.length === 0) return undefined;
    const part = {
      evidence: links.flatMap((link) => evidenceIn(link.evidence, defaultVoices)),
      entities: new Set(links.map((link) => link.entity)),
      results: new Set<string>(),
      affirmed: true,
    };
    return { group: "direct", parts: [part] };
  };
}
