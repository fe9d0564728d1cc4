import type { NodeId, Role } from "@methodscape/graph-model";
import { isLink, type MapData } from "./map-data.ts";
import type { NodeType } from "./type-style.ts";

/** How many there are of a class, and how many of them the filters leave. */
export interface Tally {
  readonly shown: number;
  readonly all: number;
}

/** The counts beside every class of the legend. Sources and years count papers, roles count links. */
export interface Tallies {
  readonly types: ReadonlyMap<NodeType, Tally>;
  readonly topics: ReadonlyMap<string, Tally>;
  readonly sources: ReadonlyMap<string, Tally>;
  readonly roles: ReadonlyMap<Role, Tally>;
  readonly years: ReadonlyMap<number, Tally>;
}

/** Counts every class in one pass over nodes and lines. */
export function tallyNodes(map: MapData, visible: ReadonlySet<NodeId>): Tallies {
  const { nodes, lines, sources } = map.landscape;
  const types = new Map<NodeType, Tally>();
  const topics = new Map<string, Tally>();
  const bySource = new Map<string, Tally>();
  const years = new Map<number, Tally>();
  const byRole = new Map<Role, Tally>();
  for (const node of nodes) {
    const isShown = visible.has(node.id);
    add(types, node.type, isShown);
    add(topics, node.topic, isShown);
    if (node.type !== "paper") continue;
    if (node.year !== undefined) add(years, node.year, isShown);
    for (const source of node.sources) {
      const id = sources[source]?.id;
      if (id !== undefined) add(bySource, id, isShown);
    }
  }
  for (const line of lines) {
    const [from, to] = [nodes[line.from], nodes[line.to]];
    if (from === undefined || to === undefined || !isLink(line)) continue;
    add(byRole, line.label, visible.has(from.id) && visible.has(to.id));
  }
  return { types, topics, sources: bySource, roles: byRole, years };
}

function add<Key>(tallies: Map<Key, Tally>, key: Key, isShown: boolean): void {
  const { shown, all } = tallies.get(key) ?? { shown: 0, all: 0 };
  tallies.set(key, { shown: shown + (isShown ? 1 : 0), all: all + 1 });
}
