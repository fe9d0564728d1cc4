import type { TieGraph } from "./weigh-ties.ts";

/** Nodes that belong together; `placed` counts those that the map shows (all but words). */
export interface Group {
  readonly nodes: readonly string[];
  readonly placed: number;
}

/** A small group of which less than this share of the ties leads outside is a stray: it belongs to no topic. */
const leastTied = 0.05;

interface Pool {
  readonly nodes: string[];
  placed: number;
  /** Sum of the weights of all ties of its nodes, and of those to each other pool. */
  strength: number;
  readonly to: Map<Pool, number>;
}

/**
 * Joins the smallest group to the one it is most tied to (by weight over the product of their strengths, as modularity
 * does), until no group is smaller than `fewestNodes` and at most `most` are left. Small groups without any tie are strays.
 */
export function mergeGroups(
  ties: TieGraph,
  groups: readonly Group[],
  { most, fewestNodes }: { readonly most: number; readonly fewestNodes: number },
): { readonly groups: Group[]; readonly strays: Group[] } {
  const pools = poolGroups(ties, groups);
  const strays: Pool[] = [];
  const alone: Pool[] = [];
  for (;;) {
    const smallest = pools.reduce<Pool | undefined>(
      (least, pool) => (least === undefined || pool.placed < least.placed ? pool : least),
      undefined,
    );
    if (smallest === undefined || (smallest.placed >= fewestNodes && pools.length + alone.length <= most))
      break;
    pools.splice(pools.indexOf(smallest), 1);
    const nearest = smallest.placed < fewestNodes && !isTied(smallest) ? undefined : nearestPool(smallest);
    if (nearest === undefined) (smallest.placed < fewestNodes ? strays : alone).push(smallest);
    else joinPools(smallest, nearest);
  }
  return { groups: [...pools, ...alone], strays };
}

function poolGroups(ties: TieGraph, groups: readonly Group[]): Pool[] {
  const pools = groups.map(
    ({ nodes, placed }): Pool => ({ nodes: [...nodes], placed, strength: 0, to: new Map() }),
  );
  const poolOf = new Map(pools.flatMap((pool) => pool.nodes.map((node) => [node, pool] as const)));
  ties.forEachEdge((_, { weight }, left, right) => {
    const from = poolOf.get(left);
    const to = poolOf.get(right);
    if (from === undefined || to === undefined) return;
    from.strength += weight;
    to.strength += weight;
    if (from === to) return;
    from.to.set(to, (from.to.get(to) ?? 0) + weight);
    to.to.set(from, (to.to.get(from) ?? 0) + weight);
  });
  return pools;
}

function isTied(pool: Pool): boolean {
  const outside = [...pool.to.values()].reduce((sum, weight) => sum + weight, 0);
  return outside >= leastTied * pool.strength;
}

function nearestPool(pool: Pool): Pool | undefined {
  let nearest: Pool | undefined;
  let closest = 0;
  for (const [other, weight] of pool.to) {
    const closeness = weight / Math.max(other.strength, 1e-9);
    if (closeness > closest) {
      closest = closeness;
      nearest = other;
    }
  }
  return nearest;
}

function joinPools(from: Pool, into: Pool): void {
  for (const node of from.nodes) into.nodes.push(node);
  into.placed += from.placed;
  into.strength += from.strength;
  into.to.delete(from);
  for (const [other, weight] of from.to) {
    if (other === into) continue;
    other.to.delete(from);
    other.to.set(into, (other.to.get(into) ?? 0) + weight);
    into.to.set(other, (into.to.get(other) ?? 0) + weight);
  }
}
