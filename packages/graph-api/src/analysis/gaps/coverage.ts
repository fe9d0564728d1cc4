import type { EntityId, Gap, Relation, RelationType } from "@methodscape/graph-model";
import type { GapGround } from "./gap-ground.ts";

export type Coverage = Gap["coverage"];

/** Relations over which a taught relative covers an entity: they mean nearly the same thing. */
const coveringTypes: readonly RelationType[] = ["subset-of", "family-of", "variant-of"];

/** What of the syllabus comes near an entity, the nearest first; the relative is named where it is one. */
export function coverageOf(
  ground: GapGround,
  entity: EntityId,
): { readonly coverage: Coverage; readonly relative?: EntityId } {
  const { taught, taughtCheckpoints } = ground;
  const teaching = taught.get(entity);
  if (teaching !== undefined && teaching.direct.length > 0) return { coverage: "direct" };
  const checkpoint = taughtCheckpoints.get(entity);
  if (checkpoint !== undefined) return { coverage: "direct", relative: checkpoint };
  const relative = taughtKin(ground, entity, coveringTypes)[0];
  if (teaching !== undefined && teaching.mention.length > 0)
    return { coverage: "mention", ...(relative && { relative }) };
  if (teaching !== undefined && teaching.note.length > 0)
    return { coverage: "note", ...(relative && { relative }) };
  return relative === undefined ? { coverage: "none" } : { coverage: "relative", relative };
}

/** Relatives of an entity, over relations of these types in either direction, that a reading works with; by id. */
function taughtKin(ground: GapGround, entity: EntityId, types: readonly RelationType[]): EntityId[] {
  const { index, taught } = ground;
  const counts = ({ type, tier }: Relation) => types.includes(type) && ground.tiers.includes(tier);
  const kin = [
    ...(index.relationsFrom.get(entity) ?? []).filter(counts).map(({ to }) => to),
    ...(index.relationsTo.get(entity) ?? []).filter(counts).map(({ from }) => from),
  ];
  return [...new Set(kin)].filter((id) => (taught.get(id)?.direct.length ?? 0) > 0).sort();
}
