import {
  type EntityId,
  type EntityType,
  entityTypeOf,
  type RelationType,
  type Tier,
} from "@methodscape/graph-model";
import type { GraphIndex } from "../graph-index.ts";
import type { Taught, Teaching } from "./taught.ts";

/** How near each entity lies to the syllabus, above 0 and at most 1 for what most readings are about. */
export type NearEntities = ReadonlyMap<EntityId, number>;

/** How much an entity tells of what a paper is about. Which models it ran tells nothing. */
const tellingByType = {
  method: 1,
  concept: 1,
  benchmark: 0.4,
  dataset: 0.4,
  model: 0,
} as const satisfies Record<EntityType, number>;

/** A reading that only names something, and a note that does, say half as much of it as one that works with it. */
const passingWeight = 0.5;
/** Being about something says twice as much. */
const subjectWeight = 1;
const relatives: readonly RelationType[] = ["variant-of", "based-on", "subset-of"];
const relativeShare = 0.6;

/**
 * What lies near the syllabus: what its readings name, the nearer the more of them do (with diminishing returns), and
 * the next of kin of that. Generic names and models tell nothing. Nothing but the syllabus and the relations goes in:
 * papers that are added to the field change no paper's distance from it.
 */
export function findNearEntities(index: GraphIndex, taught: Taught, tiers: readonly Tier[]): NearEntities {
  const strengths = new Map<EntityId, number>();
  for (const [entity, teaching] of taught) {
    if (telling(index, entity) > 0) strengths.set(entity, 1 - 0.5 ** readingsWorth(teaching));
  }
  const most = Math.max(...strengths.values(), 0);
  const near = new Map([...strengths].map(([entity, strength]) => [entity, strength / most] as const));
  for (const [entity, strength] of [...near]) {
    for (const relative of kinOf(index, entity, tiers)) {
      if (telling(index, relative) === 0) continue;
      near.set(relative, Math.max(near.get(relative) ?? 0, strength * relativeShare));
    }
  }
  return near;
}

/** How much an entity tells of what a paper is about: 0 for generic names and models. */
export function telling(index: GraphIndex, entity: EntityId): number {
  return index.entities.get(entity)?.generic === true ? 0 : tellingByType[entityTypeOf(entity)];
}

function readingsWorth({ direct, subject, mention, note }: Teaching): number {
  const noted = note.filter((reading) => !direct.includes(reading) && !mention.includes(reading));
  return direct.length + subjectWeight * subject.length + passingWeight * (mention.length + noted.length);
}

function kinOf(index: GraphIndex, entity: EntityId, tiers: readonly Tier[]): EntityId[] {
  const walkable = ({ type, tier }: { type: RelationType; tier: Tier }) =>
    relatives.includes(type) && tiers.includes(tier);
  return [
    ...(index.relationsFrom.get(entity) ?? []).filter(walkable).map(({ to }) => to),
    ...(index.relationsTo.get(entity) ?? []).filter(walkable).map(({ from }) => from),
  ];
}
