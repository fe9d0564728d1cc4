import type { MapNode } from "@methodscape/graph-model";

export const columns = ["name", "type", "topic", "year", "weight"] as const;
export type Column = (typeof columns)[number];

/** The order of a table; `down` puts the greatest first. */
export interface TableOrder {
  readonly column: Column;
  readonly down: boolean;
}

/** The order after a click on a column's head: numbers start with the greatest, names with the first letter. */
export function orderBy(before: TableOrder, column: Column): TableOrder {
  if (before.column === column) return { column, down: !before.down };
  return { column, down: column === "weight" || column === "year" };
}

/** Nodes in the order of a column; equal ones by id, nodes without a year behind all others. */
export function sortNodes(
  nodes: readonly MapNode[],
  { column, down }: TableOrder,
  topicNames: ReadonlyMap<string, string>,
): MapNode[] {
  const sign = down ? -1 : 1;
  const keyed = nodes.map((node) => ({ node, key: keyOf(node, column, topicNames) }));
  keyed.sort((left, right) => {
    if (left.key === right.key) return left.node.id < right.node.id ? -1 : 1;
    if (left.key === undefined) return 1;
    if (right.key === undefined) return -1;
    return left.key < right.key ? -sign : sign;
  });
  return keyed.map(({ node }) => node);
}

function keyOf(
  node: MapNode,
  column: Column,
  topicNames: ReadonlyMap<string, string>,
): string | number | undefined {
  switch (column) {
    case "name":
      return node.name.toLowerCase();
    case "topic":
      return topicNames.get(node.topic) ?? "";
    case "type":
    case "year":
    case "weight":
      return node[column];
  }
}
