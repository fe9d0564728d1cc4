import type { MapNode, NodeId } from "@methodscape/graph-model";
import { type MapData, nodeAt } from "./map-data.ts";
import { neighboursOf } from "./neighbours-of.ts";

export type Direction = "up" | "down" | "left" | "right";

const along = { up: [0, 1], down: [0, -1], left: [-1, 0], right: [1, 0] } as const satisfies Record<
  Direction,
  readonly [number, number]
>;

/**
 * The node that lies nearest in a direction (y grows upward); what lies sideways counts double. Of equals the smaller
 * id wins, so that a walk is the same each time.
 */
export function stepFrom(
  node: MapNode,
  others: Iterable<MapNode>,
  direction: Direction,
): MapNode | undefined {
  const [dx, dy] = along[direction];
  let best: MapNode | undefined;
  let bestCost = Number.POSITIVE_INFINITY;
  for (const other of others) {
    const x = other.x - node.x;
    const y = other.y - node.y;
    const forward = x * dx + y * dy;
    if (forward <= 0) continue;
    const cost = forward + 2 * Math.abs(x * dy - y * dx);
    if (cost < bestCost || (cost === bestCost && best !== undefined && other.id < best.id)) {
      best = other;
      bestCost = cost;
    }
  }
  return best;
}

/** Where an arrow key leads: along a line where one leads that way, else to the nearest node; first to the heaviest. */
export function walk(
  map: MapData,
  visible: ReadonlySet<NodeId>,
  selected: NodeId | undefined,
  direction: Direction,
): NodeId | undefined {
  const shown = map.landscape.nodes.filter((node) => visible.has(node.id));
  const current = nodeAt(map, selected);
  if (current === undefined) return heaviest(shown)?.id;
  return (
    stepFrom(current, neighboursOf(map, current.id, visible), direction) ??
    stepFrom(current, shown, direction)
  )?.id;
}

function heaviest(nodes: readonly MapNode[]): MapNode | undefined {
  return nodes.reduce<MapNode | undefined>(
    (best, node) => (best === undefined || node.weight > best.weight ? node : best),
    undefined,
  );
}
