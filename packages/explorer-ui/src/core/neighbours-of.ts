import type { MapNode, NodeId } from "@methodscape/graph-model";
import type { MapData } from "./map-data.ts";

/** The nodes that a line joins to this one, each once, without those that are left out. */
export function neighboursOf(map: MapData, id: NodeId, visible: ReadonlySet<NodeId>): readonly MapNode[] {
  const index = map.indexOf.get(id);
  if (index === undefined) return [];
  const found = new Map<NodeId, MapNode>();
  for (const line of map.linesOf[index] ?? []) {
    const other = map.landscape.nodes[line.from === index ? line.to : line.from];
    if (other !== undefined && other.id !== id && visible.has(other.id)) found.set(other.id, other);
  }
  return [...found.values()];
}
