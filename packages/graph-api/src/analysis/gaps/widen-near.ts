import type { EntityId, Paper, PaperId } from "@methodscape/graph-model";
import type { GraphIndex } from "../graph-index.ts";
import type { NamedEntities } from "./named-entities.ts";
import { type NearEntities, telling } from "./near-entities.ts";
import { needed } from "./needed.ts";
import { isOnTopic } from "./on-topic.ts";

/** At least this share of the papers that name something must be on topic, or it lies far, however well known. */
export const leastShareOnTopic = 0.15;
/** With this share it lies near itself, and so do papers that name it … */
const companionShare = 0.3;
/** … this near. */
const companionNearness = 0.5;

/**
 * Widens what lies near a syllabus by one ring: what several on-topic papers name, and papers off the topic seldom.
 * A course that names MATH is thereby near GSM8K, and never near what everything is measured on.
 */
export function widenNear(
  index: GraphIndex,
  near: NearEntities,
  papers: readonly Paper[],
  named: (paper: PaperId) => NamedEntities,
): NearEntities {
  const all = new Map<EntityId, number>();
  const onTopic = new Map<EntityId, number>();
  for (const { id } of papers) {
    const isNear = isOnTopic(index, near, named(id));
    for (const [entity, roles] of named(id)) {
      if (roles.has("introduces") || telling(index, entity) === 0) continue;
      all.set(entity, (all.get(entity) ?? 0) + 1);
      if (isNear) onTopic.set(entity, (onTopic.get(entity) ?? 0) + 1);
    }
  }
  const wider = new Map(near);
  for (const [entity, count] of onTopic) {
    if (count < needed.papers || count < companionShare * (all.get(entity) ?? 0)) continue;
    wider.set(entity, Math.max(near.get(entity) ?? 0, companionNearness));
  }
  return wider;
}
