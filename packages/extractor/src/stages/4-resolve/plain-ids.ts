import { type Entity, type EntityId, groupBy, slugOf } from "@methodscape/graph-model";
import { normaliseName } from "../../lexicon/normalise-name.ts";
import { byDate, type Coinage } from "./coinages.ts";

/**
 * The plain ids of entities that stage 4 marked because several of one name wanted it, where nobody else has it: of one
 * acronym with two long forms the earliest takes it, so that it keeps its id when the later one turns up.
 * @param coinageOf who brought in an entity
 * @returns plain ids by the marked ones
 */
export function plainIds(
  entities: readonly Entity[],
  coinageOf: (id: EntityId) => Coinage | undefined,
): ReadonlyMap<EntityId, EntityId> {
  const taken = new Set(entities.flatMap(({ id, alsoIds }) => [id, ...alsoIds]));
  const marked = entities.filter(
    (entity) => entity.id.includes("~") && entity.id.startsWith(`${plainOf(entity)}~`),
  );
  const given = new Map<EntityId, EntityId>();
  for (const [plain, rivals] of groupBy(marked, plainOf)) {
    if (taken.has(plain) || new Set(rivals.map(({ name }) => normaliseName(name))).size > 1) continue;
    const [first] = rivals
      .flatMap(({ id }) => {
        const coinage = coinageOf(id);
        return coinage === undefined ? [] : [{ id, paper: coinage.papers[0] }];
      })
      .sort((left, right) => byDate(left.paper, right.paper) || (left.id < right.id ? -1 : 1));
    if (first !== undefined) given.set(first.id, plain);
  }
  return given;
}

function plainOf({ type, name }: Entity): EntityId {
  return `${type}:${slugOf(name)}`;
}
