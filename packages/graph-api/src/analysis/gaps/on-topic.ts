import type { GraphIndex } from "../graph-index.ts";
import type { NamedEntities } from "./named-entities.ts";
import { type NearEntities, telling } from "./near-entities.ts";

/** A paper is on topic when the nearest thing that it names lies at least this near the syllabus … */
const leastOfNearest = 0.52;
/** … and what it names lies at least this near on average. */
const leastOnAverage = 0.27;

/**
 * True for a paper that lies near the syllabus by what it names. Its own coinages, generic names and models do not
 * count. It hangs on the paper and what lies near alone: however the field grows, a paper stays on topic or off it.
 */
export function isOnTopic(index: GraphIndex, near: NearEntities, named: NamedEntities): boolean {
  let nearest = 0;
  let together = 0;
  let most = 0;
  for (const [entity, roles] of named) {
    const nearness = near.get(entity) ?? 0;
    const weight = telling(index, entity);
    if (weight === 0 || (nearness === 0 && roles.has("introduces"))) continue;
    nearest = Math.max(nearest, nearness);
    together += weight * nearness;
    most += weight;
  }
  return nearest >= leastOfNearest && together >= leastOnAverage * most;
}
