import { entityTypeOf, type Tier, type TypeCondition } from "@methodscape/graph-model";
import type { GraphIndex } from "../graph-index.ts";
import { type ConditionMatcher, unseen } from "./condition-match.ts";
import { partOf, spokenLinks } from "./spoken-links.ts";

/** A paper links to something of the type in one of the roles, or, under `not`, is not seen to. */
export function typeMatcher(
  index: GraphIndex,
  condition: TypeCondition,
  negated: boolean,
  tiers: readonly Tier[],
): ConditionMatcher {
  return (paper) => {
    const links = spokenLinks(index, paper, condition, tiers).filter(
      (link) => link.polarity === "affirmed" && entityTypeOf(link.entity) === condition.type,
    );
    if (negated) return links.length === 0 ? unseen : undefined;
    return links.length === 0 ? undefined : { group: "direct", parts: [partOf(links, condition, true)] };
  };
}
