import { type EntityCondition, type EntityId, groups, type Tier } from "@methodscape/graph-model";
import { expandEntity, type Kinship } from "../expand-entity.ts";
import type { GraphIndex } from "../graph-index.ts";
import { type ConditionMatcher, unseen } from "./condition-match.ts";
import { partOf, spokenLinks } from "./spoken-links.ts";

/** The condition as it stands: met through the entity itself or, where it expands, through its kin. */
export function entityAffirmed(
  index: GraphIndex,
  condition: EntityCondition,
  tiers: readonly Tier[],
): ConditionMatcher {
  const polarity = condition.polarity ?? "affirmed";
  // A denied use of a variant says nothing about the whole, so a condition on denial never expands.
  const kin =
    condition.expand === true && polarity === "affirmed"
      ? expandEntity(index, condition.entity, tiers)
      : new Map<EntityId, Kinship>([[condition.entity, "direct"]]);
  return (paper) => {
    const links = spokenLinks(index, paper, condition, tiers).filter(
      (link) => link.polarity === polarity && kin.has(link.entity),
    );
    const group = groups.find((name) => links.some((link) => kin.get(link.entity) === name));
    if (group === undefined) return undefined;
    return {
      group,
      parts: [
        partOf(
          links.filter((link) => kin.get(link.entity) === group),
          condition,
          true,
        ),
      ],
    };
  };
}

/** The condition under `not`: met where a paper denies it or is not seen to say it. */
export function entityDenied(
  index: GraphIndex,
  condition: EntityCondition,
  tiers: readonly Tier[],
): ConditionMatcher {
  const polarity = condition.polarity ?? "affirmed";
  return (paper) => {
    const links = spokenLinks(index, paper, condition, tiers).filter(
      (link) => link.entity === condition.entity,
    );
    if (links.some((link) => link.polarity === polarity)) return undefined;
    return links.length === 0 ? unseen : { group: "denied", parts: [partOf(links, condition, false)] };
  };
}
