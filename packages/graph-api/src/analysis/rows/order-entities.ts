import { type Entity, type Group, groups, type QueryOf } from "@methodscape/graph-model";
import { compareText } from "../compare-text.ts";
import { textKey } from "../text-key.ts";
import type { EntityCounts } from "./entity-row.ts";

/** How an entity meets a question, and what it is ordered by. */
export interface OrderedEntity {
  readonly listed: {
    readonly id: string;
    readonly nameKey: string;
    readonly year?: number | undefined;
  };
  readonly counts: EntityCounts;
  readonly group: Group;
}

type EntityOrder = QueryOf<"entities">["order"];
type Compare = (left: OrderedEntity, right: OrderedEntity) => number;

const orders = {
  papers: (left, right) =>
    right.counts.matching - left.counts.matching || right.counts.papers - left.counts.papers,
  name: () => 0,
  newest: (left, right) => yearOf(right) - yearOf(left),
} as const satisfies Record<EntityOrder, Compare>;

function yearOf({ listed }: OrderedEntity): number {
  return listed.year ?? Number.MIN_SAFE_INTEGER;
}

/** By group, then as asked (most papers, name, or newest with the undated last), then by name and id: in both stores. */
export function comparingEntities(order: EntityOrder): Compare {
  return (left, right) =>
    groups.indexOf(left.group) - groups.indexOf(right.group) ||
    orders[order](left, right) ||
    compareText(left.listed.nameKey, right.listed.nameKey) ||
    compareText(left.listed.id, right.listed.id);
}

/** An entity of a graph in memory together with how it meets the question. */
export interface MatchedEntity {
  readonly entity: Entity;
  readonly counts: EntityCounts;
  readonly group: Group;
}

/** Sorts as {@link comparingEntities} has it. */
export function orderEntities(
  entities: readonly MatchedEntity[],
  order: EntityOrder,
): readonly MatchedEntity[] {
  const compare = comparingEntities(order);
  return entities
    .map((matched) => {
      const { id, name, year } = matched.entity;
      return { ...matched, listed: { id, nameKey: textKey(name), year } };
    })
    .sort(compare);
}
