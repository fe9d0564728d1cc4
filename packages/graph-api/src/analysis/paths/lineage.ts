import type { AnswerOf, EntityId, QueryOf, Relation, RelationType, Tier } from "@methodscape/graph-model";
import { GraphApiError } from "../../graph-api-error.ts";
import { compareText } from "../compare-text.ts";
import type { GraphIndex } from "../graph-index.ts";
import { orderRelations, relationRow } from "../rows/claim-rows.ts";
import { entityRef } from "../rows/node-refs.ts";
import { countLinked } from "../search/named-nodes.ts";
import { textKey } from "../text-key.ts";

/** Relations that say that `from` grew out of `to`, or is a part or member of it. */
export const lineageTypes = [
  "variant-of",
  "based-on",
  "subset-of",
  "family-of",
  "part-of",
] as const satisfies readonly RelationType[];

type LineageItem = AnswerOf<"lineage">["items"][number];

/**
 * What an entity grew out of (depths below 0) and what grew out of it (above 0), each at its least depth, with the
 * relations among all of these and their evidence. Something that is both counts as what it grew out of.
 * @param papersOf How many papers link to an entity; a store knows it without their links.
 * @throws {GraphApiError} `not-found` for an unknown entity.
 */
export function traceLineage(
  index: GraphIndex,
  query: QueryOf<"lineage">,
  papersOf: (id: EntityId) => number = (id) => countLinked(index, id, query.tiers),
): AnswerOf<"lineage"> {
  const root = index.entities.get(query.entity);
  if (root === undefined) {
    throw new GraphApiError(
      "not-found",
      `no entity has the id ${query.entity}; search for its name to find the id`,
    );
  }
  const relations = relationsOf(index, query.tiers);
  const older = depthsFrom(root.id, query.depth, (id) =>
    relations(index.relationsFrom, id).map(({ to }) => to),
  );
  const younger = depthsFrom(root.id, query.depth, (id) =>
    relations(index.relationsTo, id).map(({ from }) => from),
  );
  const depths = new Map([...younger, ...[...older].map(([id, depth]) => [id, -depth] as const)]);
  const inside = new Set([root.id, ...depths.keys()]);
  const among = [...inside].flatMap((id) =>
    relations(index.relationsFrom, id).filter(({ to }) => inside.has(to)),
  );
  return {
    kind: "lineage",
    root: entityRef(index, root.id),
    items: [...depths].map(([id, depth]) => lineageItem(index, id, depth, papersOf(id))).sort(compareItems),
    relations: orderRelations(index, among).map((relation) => relationRow(index, relation)),
  };
}

function relationsOf(
  index: GraphIndex,
  tiers: readonly Tier[],
): (side: GraphIndex["relationsFrom"], id: EntityId) => Relation[] {
  const types: readonly RelationType[] = lineageTypes;
  return (side, id) =>
    (side.get(id) ?? []).filter(({ type, tier, from, to }) => {
      return (
        from !== to &&
        types.includes(type) &&
        tiers.includes(tier) &&
        index.entities.has(from) &&
        index.entities.has(to)
      );
    });
}

/** Breadth first; the root itself is left out. */
function depthsFrom(
  root: EntityId,
  deepest: number,
  next: (id: EntityId) => readonly EntityId[],
): Map<EntityId, number> {
  const depths = new Map<EntityId, number>([[root, 0]]);
  let frontier: readonly EntityId[] = [root];
  for (let depth = 1; depth <= deepest && frontier.length > 0; depth += 1) {
    const reached = new Set(frontier.flatMap(next).filter((id) => !depths.has(id)));
    for (const id of reached) depths.set(id, depth);
    frontier = [...reached];
  }
  depths.delete(root);
  return depths;
}

function lineageItem(index: GraphIndex, id: EntityId, depth: number, papers: number): LineageItem {
  const year = index.entities.get(id)?.year;
  return {
    ...entityRef(index, id),
    ...(year !== undefined && { year }),
    papers,
    depth,
  };
}

function compareItems(left: LineageItem, right: LineageItem): number {
  return (
    left.depth - right.depth ||
    compareText(textKey(left.name), textKey(right.name)) ||
    compareText(left.id, right.id)
  );
}
