import type { NodeId } from "@methodscape/graph-model";
import type { TieGraph } from "./weigh-ties.ts";

/** How strongly two groups are tied: the share of the weaker one's outward ties that go to the other, 0 to 1. */
export function affinityBetween(
  ties: TieGraph,
  groups: readonly (readonly NodeId[])[],
): (left: number, right: number) => number {
  const groupOf = new Map<string, number>();
  groups.forEach((nodes, number) => {
    for (const node of nodes) groupOf.set(node, number);
  });
  const between = groups.map(() => groups.map(() => 0));
  const outward = groups.map(() => 0);
  ties.forEachEdge((_, { weight }, source, target) => {
    const left = groupOf.get(source);
    const right = groupOf.get(target);
    if (left === undefined || right === undefined || left === right) return;
    for (const [from, to] of [[left, right] as const, [right, left] as const]) {
      addAt(between[from], to, weight);
      addAt(outward, from, weight);
    }
  });
  return (left, right) => {
    const weaker = Math.min(outward[left] ?? 0, outward[right] ?? 0);
    return weaker === 0 ? 0 : Math.min((between[left]?.[right] ?? 0) / weaker, 1);
  };
}

function addAt(row: number[] | undefined, at: number, weight: number): void {
  if (row !== undefined) row[at] = (row[at] ?? 0) + weight;
}
