import type { MapNode } from "@methodscape/graph-model";

/** Nodes by the cell of a grid over the plane that they lie in. */
export interface NodeGrid {
  readonly cell: number;
  readonly cells: ReadonlyMap<string, readonly MapNode[]>;
}

interface Place {
  readonly x: number;
  readonly y: number;
}

/** Sorts nodes into a grid with cells of a width in units of the plane; one pass. */
export function nodeGrid(nodes: readonly MapNode[], cell = 8): NodeGrid {
  const cells = new Map<string, MapNode[]>();
  for (const node of nodes) {
    const key = `${Math.floor(node.x / cell)},${Math.floor(node.y / cell)}`;
    const inCell = cells.get(key);
    if (inCell === undefined) cells.set(key, [node]);
    else inCell.push(node);
  }
  return { cell, cells };
}

/**
 * The node that a place lies on: of those whose disc it lies in the one whose rim is furthest away. `radiusOf` gives a
 * node's radius in units of the plane, undefined for one that cannot be pointed at; none is wider than `widest`.
 */
export function nodeUnder(
  { cell, cells }: NodeGrid,
  { x, y }: Place,
  widest: number,
  radiusOf: (node: MapNode) => number | undefined,
): MapNode | undefined {
  let best: MapNode | undefined;
  let deepest = 0;
  for (let column = Math.floor((x - widest) / cell); column <= Math.floor((x + widest) / cell); column += 1) {
    for (let row = Math.floor((y - widest) / cell); row <= Math.floor((y + widest) / cell); row += 1) {
      for (const node of cells.get(`${column},${row}`) ?? []) {
        const inside = (radiusOf(node) ?? 0) - Math.hypot(node.x - x, node.y - y);
        if (inside <= deepest) continue;
        best = node;
        deepest = inside;
      }
    }
  }
  return best;
}
