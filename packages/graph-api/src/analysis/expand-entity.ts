import type { EntityId, Group, RelationType, Tier } from "@methodscape/graph-model";
import type { GraphIndex } from "./graph-index.ts";

/** How an entity answers for another: itself, as its variant or member, or as its subset. */
export type Kinship = Extract<Group, "direct" | "variant" | "subset">;

/** Relations whose `from` answers for their `to` as a variant or member of it. */
export const variantTypes = ["variant-of", "family-of"] as const satisfies readonly RelationType[];
/** All relations whose `from` answers for their `to`; a way that takes a `subset-of` makes it a subset. */
export const kinshipTypes = [...variantTypes, "subset-of"] as const satisfies readonly RelationType[];
/** How many relations a kinship may span: far more than any real family, and a bound on the work. */
export const kinshipDepth = 8;

/**
 * The entities that answer for one: it (`direct`), what is a variant or member of it (`variant`), and what is
 * a subset of any of these (`subset`). A variant of a variant counts; so does a cycle, once.
 */
export function expandEntity(
  index: GraphIndex,
  entity: EntityId,
  tiers: readonly Tier[],
): ReadonlyMap<EntityId, Kinship> {
  const kin = new Map<EntityId, Kinship>();
  for (const id of reachable(index, entity, kinshipTypes, tiers)) kin.set(id, "subset");
  for (const id of reachable(index, entity, variantTypes, tiers)) kin.set(id, "variant");
  return kin.set(entity, "direct");
}

/** What leads to the entity over relations of these types, breadth first. */
function reachable(
  index: GraphIndex,
  entity: EntityId,
  types: readonly RelationType[],
  tiers: readonly Tier[],
): ReadonlySet<EntityId> {
  const seen = new Set<EntityId>([entity]);
  let frontier: readonly EntityId[] = [entity];
  for (let depth = 0; depth < kinshipDepth && frontier.length > 0; depth += 1) {
    const next: EntityId[] = [];
    for (const relation of frontier.flatMap((id) => index.relationsTo.get(id) ?? [])) {
      if (!types.includes(relation.type) || !tiers.includes(relation.tier) || seen.has(relation.from))
        continue;
      seen.add(relation.from);
      next.push(relation.from);
    }
    frontier = next;
  }
  return seen;
}
