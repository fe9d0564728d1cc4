import type { NodeId } from "@methodscape/graph-model";
import { UndirectedGraph } from "graphology";
import forceAtlas2 from "graphology-layout-forceatlas2";
import type { Place } from "./plane.ts";
import { seededRandom } from "./seeded-random.ts";
import { type Settler, settleOverlaps } from "./settle-overlaps.ts";
import type { Tie, TieGraph } from "./weigh-ties.ts";

/** A topic laid out around its own origin. */
export interface Island {
  readonly nodes: readonly NodeId[];
  readonly places: ReadonlyMap<NodeId, Place>;
  readonly radius: number;
}

/** The share of an island's area that its nodes cover: when it is new, and when newcomers have to find room on it. */
export const fills = { fresh: 0.3, crowded: 0.45 } as const;
/** Rounds of so many iterations, until the mean move in a round is below this share of the island's size. */
const convergence = { iterations: 20, mostRounds: 16, meanMove: 0.02 } as const;
const seed = 19271927;

/**
 * Lays out one topic: ForceAtlas2 (Jacomy and others, 2014, doi:10.1371/journal.pone.0098679) by the ties within it,
 * then spread over a disc so that neither a crowded core nor a far straggler spoils the picture, then freed of overlaps.
 */
export function arrangeIsland(
  ties: TieGraph,
  nodes: readonly NodeId[],
  radiusOf: (node: NodeId) => number,
): Island {
  const radius = islandRadius(nodes.map(radiusOf), fills.fresh);
  const relaxed = relax(ties, nodes);
  const spread = spreadOverDisc(nodes, relaxed, radius);
  const settlers = nodes.map(
    (node): Settler => ({ ...(spread.get(node) ?? { x: 0, y: 0 }), radius: radiusOf(node), give: 1 }),
  );
  settleOverlaps(settlers, radius);
  return { nodes, radius, places: new Map(nodes.map((node, index) => [node, placeOf(settlers[index])])) };
}

/** Radius of a disc of which discs of these radii cover this share. */
export function islandRadius(radii: readonly number[], fill: number): number {
  const area = radii.reduce((sum, radius) => sum + (radius + 0.35) ** 2, 0);
  return Math.max(Math.sqrt(area / fill), ...radii.map((radius) => radius + 1), 3);
}

function relax(ties: TieGraph, nodes: readonly NodeId[]): Map<NodeId, Place> {
  const random = seededRandom(seed);
  const graph = new UndirectedGraph<Place, Tie>();
  for (const node of nodes) graph.addNode(node, { x: random() - 0.5, y: random() - 0.5 });
  for (const node of nodes) {
    ties.forEachEdge(node, (_, { weight }, left, right) => {
      if (graph.hasNode(left) && graph.hasNode(right) && !graph.hasEdge(left, right))
        graph.addEdge(left, right, { weight });
    });
  }
  if (graph.order > 1) settleForces(graph);
  return new Map(nodes.map((node) => [node, { ...graph.getNodeAttributes(node) }]));
}

function settleForces(graph: UndirectedGraph<Place, Tie>): void {
  const settings = {
    ...forceAtlas2.inferSettings(graph.order),
    barnesHutOptimize: graph.order > 250,
    gravity: 0.08,
    scalingRatio: 4,
  };
  for (let round = 0; round < convergence.mostRounds; round += 1) {
    const before = graph.mapNodes((_, { x, y }) => ({ x, y }));
    forceAtlas2.assign(graph, { iterations: convergence.iterations, settings, getEdgeWeight: "weight" });
    let index = 0;
    let moved = 0;
    let size = 0;
    graph.forEachNode((_, { x, y }) => {
      const was = before[index++] ?? { x, y };
      moved += Math.hypot(x - was.x, y - was.y);
      size += Math.hypot(x, y);
    });
    if (moved < convergence.meanMove * size) return;
  }
}

/**
 * Keeps each node's direction from the middle and its order outwards, and gives every ring of the disc its share of
 * nodes; half of the true distance stays, so that clusters within a topic remain to be seen.
 */
function spreadOverDisc(
  nodes: readonly NodeId[],
  places: ReadonlyMap<NodeId, Place>,
  radius: number,
): Map<NodeId, Place> {
  const list = nodes.map((node) => ({ node, ...(places.get(node) ?? { x: 0, y: 0 }) }));
  const middle = {
    x: list.reduce((sum, { x }) => sum + x, 0) / Math.max(list.length, 1),
    y: list.reduce((sum, { y }) => sum + y, 0) / Math.max(list.length, 1),
  };
  const outwards = list
    .map(({ node, x, y }) => ({
      node,
      angle: Math.atan2(y - middle.y, x - middle.x),
      out: Math.hypot(x - middle.x, y - middle.y),
    }))
    .sort((left, right) => left.out - right.out || (left.node < right.node ? -1 : 1));
  const furthest = outwards.at(-1)?.out || 1;
  const spread = new Map<NodeId, Place>();
  outwards.forEach(({ node, angle, out }, rank) => {
    const even = Math.sqrt((rank + 0.5) / outwards.length);
    const distance = 0.92 * radius * (0.6 * even + 0.4 * (out / furthest));
    spread.set(node, { x: distance * Math.cos(angle), y: distance * Math.sin(angle) });
  });
  return spread;
}

function placeOf(settler: Settler | undefined): Place {
  return { x: settler?.x ?? 0, y: settler?.y ?? 0 };
}
