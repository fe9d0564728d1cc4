import type { NodeId } from "@methodscape/graph-model";
import { cheapestPath, type Path, type Walk } from "./cheapest-path.ts";

/**
 * The `count` cheapest ways between two nodes in at most `hops` steps, cheapest first, equally cheap ones by their ids
 * (Yen, 1971, doi:10.1287/mnsc.17.11.712).
 */
export function cheapestPaths(walk: Walk, from: NodeId, to: NodeId, hops: number, count: number): Path[] {
  if (from === to) return [];
  const first = cheapestPath(walk, from, to, hops, new Set(), new Set());
  const found: Path[] = first === undefined ? [] : [first];
  const candidates = new Map<string, Path>();
  while (found.length > 0 && found.length < count) {
    const last = found.at(-1);
    if (last === undefined) break;
    for (const detour of detours(walk, found, last, to, hops))
      candidates.set(detour.nodes.join("\n"), detour);
    for (const { nodes } of found) candidates.delete(nodes.join("\n"));
    const [next] = [...candidates.values()].sort(comparePaths);
    if (next === undefined) break;
    found.push(next);
  }
  return found;
}

/** Cheapest first, then by the ids of the nodes one after the other. */
export function comparePaths(left: Path, right: Path): number {
  if (left.cost !== right.cost) return left.cost - right.cost;
  for (const [position, node] of left.nodes.entries()) {
    const other = right.nodes[position];
    if (other === undefined || node > other) return 1;
    if (node < other) return -1;
  }
  return left.nodes.length - right.nodes.length;
}

/** For each node of a path, the cheapest way that leaves it there and that was not found before. */
function detours(walk: Walk, found: readonly Path[], path: Path, to: NodeId, hops: number): Path[] {
  return path.steps.flatMap((_, position) => {
    const root = path.nodes.slice(0, position + 1);
    const spur = root.at(-1);
    if (spur === undefined) return [];
    const alike = found.filter(({ nodes }) => root.every((node, at) => nodes[at] === node));
    const notFirst = new Set(alike.flatMap(({ nodes }) => nodes[position + 1] ?? []));
    const tail = cheapestPath(walk, spur, to, hops - position, new Set(root.slice(0, -1)), notFirst);
    return tail === undefined ? [] : [joined(walk, path, position, tail)];
  });
}

function joined(walk: Walk, path: Path, position: number, tail: Path): Path {
  const steps = [...path.steps.slice(0, position), ...tail.steps];
  const nodes = [...path.nodes.slice(0, position), ...tail.nodes];
  const passing = nodes.slice(1, -1).reduce((sum, node) => sum + walk.through(node), 0);
  return { nodes, steps, cost: passing + steps.reduce((sum, { cost }) => sum + cost, 0) };
}
