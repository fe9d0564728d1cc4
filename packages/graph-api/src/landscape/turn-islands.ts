import type { NodeId } from "@methodscape/graph-model";
import type { Island } from "./arrange-island.ts";
import type { Place } from "./plane.ts";
import type { TieGraph } from "./weigh-ties.ts";

const passes = 2;

interface Turn {
  readonly cos: number;
  readonly sin: number;
  readonly mirrored: boolean;
}

/**
 * Puts islands at their middles, each turned (and mirrored where that is better) so that nodes tied to another topic
 * lie on the shore that faces it. The best turn of a set of points has a closed form (orthogonal Procrustes in two
 * dimensions).
 */
export function turnIslands(
  ties: TieGraph,
  islands: readonly Island[],
  middles: readonly Place[],
): Map<NodeId, Place> {
  const islandOf = new Map(
    islands.flatMap(({ nodes }, index) => nodes.map((node) => [node as string, index] as const)),
  );
  const places = new Map<string, Place>();
  const put = (island: Island, middle: Readonly<Place>, turn: Turn) => {
    for (const [node, place] of island.places) places.set(node, turned(place, turn, middle));
  };
  islands.forEach((island, index) => {
    put(island, middles[index] ?? { x: 0, y: 0 }, { cos: 1, sin: 0, mirrored: false });
  });
  for (let pass = 0; pass < passes; pass += 1) {
    islands.forEach((island, index) => {
      const middle = middles[index] ?? { x: 0, y: 0 };
      put(
        island,
        middle,
        bestTurn(ties, island, middle, places, (node) => islandOf.get(node) !== index),
      );
    });
  }
  return new Map(
    islands.flatMap(({ nodes }) => nodes.map((node) => [node, places.get(node) ?? { x: 0, y: 0 }] as const)),
  );
}

function bestTurn(
  ties: TieGraph,
  island: Island,
  middle: Readonly<Place>,
  places: ReadonlyMap<string, Place>,
  elsewhere: (node: string) => boolean,
): Turn {
  const plain = { dot: 0, cross: 0 };
  const mirror = { dot: 0, cross: 0 };
  for (const [node, { x, y }] of island.places) {
    ties.forEachEdge(node, (_, { weight }, left, right) => {
      const other = left === node ? right : left;
      const target = elsewhere(other) ? places.get(other) : undefined;
      if (target === undefined) return;
      const away = Math.hypot(target.x - middle.x, target.y - middle.y) || 1;
      const dx = ((target.x - middle.x) / away) * weight;
      const dy = ((target.y - middle.y) / away) * weight;
      plain.dot += x * dx + y * dy;
      plain.cross += x * dy - y * dx;
      mirror.dot += x * dx - y * dy;
      mirror.cross += x * dy + y * dx;
    });
  }
  const mirrored = Math.hypot(mirror.dot, mirror.cross) > Math.hypot(plain.dot, plain.cross) * (1 + 1e-9);
  const { dot, cross } = mirrored ? mirror : plain;
  const length = Math.hypot(dot, cross);
  return length === 0
    ? { cos: 1, sin: 0, mirrored: false }
    : { cos: dot / length, sin: cross / length, mirrored };
}

function turned({ x, y }: Readonly<Place>, { cos, sin, mirrored }: Turn, middle: Readonly<Place>): Place {
  const upright = mirrored ? -y : y;
  return { x: middle.x + x * cos - upright * sin, y: middle.y + x * sin + upright * cos };
}
