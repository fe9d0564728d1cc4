import { type Entity, type Group, groups, type QueryOf } from "@methodscape/graph-model";
import { compareText } from "./compare-text.ts";
import type { EntityCounts } from "./entity-row.ts";
import { textKey } from "./text-key.ts";

/** An entity together with how it meets the question. */
export interface MatchedEntity {
  readonly entity: Entity;
  readonly counts: EntityCounts;
  readonly group: Group;
}

type EntityOrder = QueryOf<"entities">["order"];

const compare = {
  papers: (left, right) =>
    right.counts.matching - left.counts.matching || right.counts.papers - left.counts.papers,
  name: () => 0,
  newest: (left, right) =>
    (right.entity.year ?? Number.MIN_SAFE_INTEGER) - (left.entity.year ?? Number.MIN_SAFE_INTEGER),
} as const satisfies Record<EntityOrder, (left: MatchedEntity, right: MatchedEntity) => number>;

/** Sorts by group, then as asked (most papers, name, or newest with the undated last), then by name and id. */
export function orderEntities(
  entities: readonly MatchedEntity[],
  order: EntityOrder,
): readonly MatchedEntity[] {
  const keyed = entities.map((matched) => ({
    matched,
    name: textKey(matched.entity.name),
    group: groups.indexOf(matched.group),
  }));
  keyed.sort(
    (left, right) =>
      left.group - right.group ||
      compare[order](left.matched, right.matched) ||
      compareText(left.name, right.name) ||
      compareText(left.matched.entity.id, right.matched.entity.id),
  );
  return keyed.map(({ matched }) => matched);
}
