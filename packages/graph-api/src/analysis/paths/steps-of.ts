import {
  isPaperId,
  type Link,
  type NodeId,
  type Relation,
  type RelationType,
  type Role,
  type Tier,
} from "@methodscape/graph-model";
import type { GraphIndex } from "../graph-index.ts";
import { countLinked } from "../search/named-nodes.ts";

/** A way from one node to a neighbour: the claim that leads there and what it costs to take it. */
export interface Step {
  readonly to: NodeId;
  readonly claim: Link | Relation;
  /** A whole number, so that equal ways are exactly equal. */
  readonly cost: number;
}

/** The cheapest step to each neighbour of a node, by the neighbour's id. */
export type StepsOf = (node: NodeId) => readonly Step[];

const stepCost = 10;
/** What a claim costs beyond one step: naming something in passing says less than another step in between. */
const claimCosts = {
  introduces: 0,
  uses: 0,
  studies: 0,
  "evaluates-on": 1,
  "compares-with": 3,
  mentions: 13,
  "variant-of": 0,
  "based-on": 0,
  "part-of": 0,
  "subset-of": 0,
  "family-of": 0,
  "trained-on": 1,
  "similar-to": 5,
} as const satisfies Record<Role | RelationType, number>;
/** A way through a generic name explains nothing. */
const genericCost = 25;

/**
 * The steps that a path may take: affirmed links and relations of the tiers, along or against their direction.
 * `through(node)` is what it costs to pass a node: more the more papers touch it, most for generic names.
 */
export function walkableSteps(
  index: GraphIndex,
  tiers: readonly Tier[],
): { readonly stepsOf: StepsOf; readonly through: (node: NodeId) => number } {
  const steps = new Map<NodeId, readonly Step[]>();
  const costs = new Map<NodeId, number>();
  return {
    stepsOf: (node) => remember(steps, node, () => cheapestSteps(index, node, tiers)),
    through: (node) => remember(costs, node, () => passingCost(index, node, tiers)),
  };
}

function cheapestSteps(index: GraphIndex, node: NodeId, tiers: readonly Tier[]): Step[] {
  const best = new Map<NodeId, Step>();
  const offer = (to: NodeId, claim: Link | Relation, label: Role | RelationType) => {
    const cost = stepCost + claimCosts[label];
    const known = best.get(to);
    const cheaper =
      known === undefined || cost < known.cost || (cost === known.cost && claim.id < known.claim.id);
    if (to !== node && tiers.includes(claim.tier) && cheaper) best.set(to, { to, claim, cost });
  };
  for (const link of index.linksOf.get(node) ?? []) {
    if (link.polarity === "affirmed") offer(link.paper === node ? link.entity : link.paper, link, link.role);
  }
  if (!isPaperId(node)) {
    for (const relation of index.relationsFrom.get(node) ?? []) offer(relation.to, relation, relation.type);
    for (const relation of index.relationsTo.get(node) ?? []) offer(relation.from, relation, relation.type);
  }
  return [...best.values()].sort((left, right) => (left.to < right.to ? -1 : 1));
}

function passingCost(index: GraphIndex, node: NodeId, tiers: readonly Tier[]): number {
  if (isPaperId(node)) return 0;
  if (index.entities.get(node)?.generic === true) return genericCost;
  return Math.floor(Math.log2(1 + countLinked(index, node, tiers)));
}

function remember<Key, Value>(known: Map<Key, Value>, key: Key, compute: () => Value): Value {
  const value = known.get(key) ?? compute();
  known.set(key, value);
  return value;
}
