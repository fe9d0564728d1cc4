import { type EntityId, entityTypeOf, type Tier } from "@methodscape/graph-model";
import { kinshipDepth } from "../expand-entity.ts";
import type { GraphIndex } from "../graph-index.ts";

/**
 * The family that a sized or dated model belongs to (`Qwen2-72B-Instruct` → `Qwen2`), and any other entity itself.
 * Of several families the one with the first id counts.
 */
export function foldCheckpoint(index: GraphIndex, entity: EntityId, tiers: readonly Tier[]): EntityId {
  let folded = entity;
  for (let depth = 0; depth < kinshipDepth; depth += 1) {
    if (entityTypeOf(folded) !== "model") break;
    const families = (index.relationsFrom.get(folded) ?? [])
      .filter(
        ({ type, tier, to }) =>
          type === "family-of" && tiers.includes(tier) && to !== entity && index.entities.has(to),
      )
      .map(({ to }) => to)
      .sort();
    const family = families[0];
    if (family === undefined) break;
    folded = family;
  }
  return folded;
}
