import type { NodeId } from "@methodscape/graph-model";
import type { Step, StepsOf } from "./steps-of.ts";

/** A way without a node twice: its nodes, the steps between them, and what it costs. */
export interface Path {
  readonly nodes: readonly NodeId[];
  readonly steps: readonly Step[];
  readonly cost: number;
}

/** Where a path may go. */
export interface Walk {
  readonly stepsOf: StepsOf;
  /** Cost of passing a node; the ends of a path are free. */
  readonly through: (node: NodeId) => number;
}

/**
 * The cheapest way from one node to another in at most `hops` steps that touches no `banned` node and does not begin
 * with a step to a node of `notFirst`; of equally cheap ones the one whose ids come first. Undefined when there is none.
 */
export function cheapestPath(
  walk: Walk,
  from: NodeId,
  to: NodeId,
  hops: number,
  banned: ReadonlySet<NodeId>,
  notFirst: ReadonlySet<NodeId>,
): Path | undefined {
  const closed = new Set([...banned, from]);
  const costs = costsToTarget(walk, to, hops - 1, closed);
  const nodes = [from];
  const steps: Step[] = [];
  let cost = 0;
  for (let left = hops - 1; nodes.at(-1) !== to; left -= 1) {
    const here = nodes.at(-1) ?? from;
    const step = bestStep(walk, here, to, costs[left], here === from ? notFirst : undefined);
    if (step === undefined) return undefined;
    nodes.push(step.to);
    steps.push(step);
    cost += step.cost + (step.to === to ? 0 : walk.through(step.to));
  }
  return { nodes, steps, cost };
}

/** For each number of steps, what it costs at the least to reach the target from each node that can. */
function costsToTarget(
  walk: Walk,
  to: NodeId,
  hops: number,
  closed: ReadonlySet<NodeId>,
): ReadonlyMap<NodeId, number>[] {
  const layers: Map<NodeId, number>[] = [new Map([[to, 0]])];
  let changed: readonly NodeId[] = [to];
  for (let hop = 1; hop <= hops; hop += 1) {
    const before = layers[hop - 1] ?? new Map<NodeId, number>();
    const layer = new Map(before);
    const next = new Set<NodeId>();
    for (const node of changed) {
      const onward = (before.get(node) ?? 0) + (node === to ? 0 : walk.through(node));
      for (const step of walk.stepsOf(node)) {
        const cost = onward + step.cost;
        if (closed.has(step.to) || cost >= (layer.get(step.to) ?? Number.POSITIVE_INFINITY)) continue;
        layer.set(step.to, cost);
        next.add(step.to);
      }
    }
    layers.push(layer);
    changed = [...next];
  }
  return layers;
}

function bestStep(
  walk: Walk,
  here: NodeId,
  to: NodeId,
  costs: ReadonlyMap<NodeId, number> | undefined,
  notFirst: ReadonlySet<NodeId> | undefined,
): Step | undefined {
  let best: Step | undefined;
  let least = Number.POSITIVE_INFINITY;
  for (const step of walk.stepsOf(here)) {
    const onward = costs?.get(step.to);
    if (onward === undefined || notFirst?.has(step.to) === true) continue;
    const cost = step.cost + onward + (step.to === to ? 0 : walk.through(step.to));
    if (cost >= least) continue;
    least = cost;
    best = step;
  }
  return best;
}
