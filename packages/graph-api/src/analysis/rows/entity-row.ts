import type { Entity, EntityRow, Evidence, Group } from "@methodscape/graph-model";
import type { GraphIndex } from "../graph-index.ts";

/** How many pieces of evidence an entity's row quotes at most; the neighbourhood shows all. */
export const evidencePerEntity = 3;

/** How many papers link to an entity, and how many of them meet the question. */
export interface EntityCounts {
  readonly papers: number;
  readonly matching: number;
}

/** An entity that meets a question, as a row of the answer. */
export function entityRow(
  index: Pick<GraphIndex, "quote">,
  entity: Entity,
  counts: EntityCounts,
  group: Group,
  evidence: readonly Evidence[],
): EntityRow {
  return {
    id: entity.id,
    type: entity.type,
    name: entity.name,
    aliases: entity.aliases,
    origin: entity.origin,
    ...(entity.year !== undefined && { year: entity.year }),
    ...counts,
    group,
    evidence: evidence.slice(0, evidencePerEntity).map(index.quote),
  };
}
