import {
  type AnswerOf,
  type MapLine,
  type MapNode,
  type NodeId,
  type Role,
  roles,
} from "@methodscape/graph-model";

export type Landscape = AnswerOf<"landscape">;

/** What the map spans in the plane. */
export interface Bounds {
  readonly left: number;
  readonly right: number;
  readonly bottom: number;
  readonly top: number;
}

/** The map with its look-ups, built once per landscape. */
export interface MapData {
  readonly landscape: Landscape;
  /** True when x and y were swapped, so that a wide landscape fills an upright screen. */
  readonly turned: boolean;
  readonly bounds: Bounds;
  readonly indexOf: ReadonlyMap<NodeId, number>;
  /** Lines at each node, by index of the node. */
  readonly linesOf: readonly (readonly MapLine[])[];
  /** Lines between entities: how methods, models and benchmarks relate. */
  readonly relations: readonly (readonly [MapNode, MapNode])[];
  /** Nodes in the order in which they deserve a name: heavy ones first, no topic before all others. */
  readonly labelOrder: readonly MapNode[];
  readonly years: readonly [number, number] | undefined;
}

/** Builds the look-ups; `turned` swaps x and y. */
export function readMap(answer: Landscape, turned = false): MapData {
  const landscape = turned ? swapped(answer) : answer;
  const { nodes } = landscape;
  return {
    landscape,
    turned,
    bounds: boundsOf(landscape),
    indexOf: new Map(nodes.map((node, index) => [node.id, index])),
    linesOf: linesByNode(landscape),
    relations: relationPairs(landscape),
    labelOrder: labelOrderOf(nodes),
    years: yearsOf(nodes),
  };
}

/** The node with an id, if the map has it. */
export function nodeAt(map: MapData, id: NodeId | undefined): MapNode | undefined {
  const index = id === undefined ? undefined : map.indexOf.get(id);
  return index === undefined ? undefined : map.landscape.nodes[index];
}

function swapped(landscape: Landscape): Landscape {
  const swap = <Place extends { x: number; y: number }>(place: Place): Place => ({
    ...place,
    x: place.y,
    y: place.x,
  });
  return { ...landscape, nodes: landscape.nodes.map(swap), topics: landscape.topics.map(swap) };
}

function boundsOf({ nodes, topics }: Landscape): Bounds {
  const discs = [...topics, ...nodes.map(({ x, y }) => ({ x, y, radius: 4 }))];
  if (discs.length === 0) return { left: -1, right: 1, bottom: -1, top: 1 };
  const bounds = { left: Infinity, right: -Infinity, bottom: Infinity, top: -Infinity };
  for (const { x, y, radius } of discs) {
    bounds.left = Math.min(bounds.left, x - radius);
    bounds.right = Math.max(bounds.right, x + radius);
    bounds.bottom = Math.min(bounds.bottom, y - radius);
    bounds.top = Math.max(bounds.top, y + radius);
  }
  return bounds;
}

function linesByNode({ nodes, lines }: Landscape): MapLine[][] {
  const linesOf: MapLine[][] = nodes.map(() => []);
  for (const line of lines) {
    linesOf[line.from]?.push(line);
    if (line.to !== line.from) linesOf[line.to]?.push(line);
  }
  return linesOf;
}

const roleSet: ReadonlySet<string> = new Set(roles);

/** True for a line from a paper to an entity; the others join two entities. */
export function isLink(line: MapLine): line is MapLine & { readonly label: Role } {
  return roleSet.has(line.label);
}

function relationPairs({ nodes, lines }: Landscape): (readonly [MapNode, MapNode])[] {
  return lines.flatMap((line) => {
    const [from, to] = [nodes[line.from], nodes[line.to]];
    return isLink(line) || from === undefined || to === undefined || from === to ? [] : [[from, to] as const];
  });
}

function labelOrderOf(nodes: readonly MapNode[]): MapNode[] {
  const heavyFirst = [...nodes].sort(
    (left, right) => right.weight - left.weight || (left.id < right.id ? -1 : 1),
  );
  const seen = new Map<string, number>();
  const scored = heavyFirst.map((node) => {
    const group = `${node.topic} ${node.type === "paper"}`;
    const before = seen.get(group) ?? 0;
    seen.set(group, before + 1);
    return { node, score: node.weight / (1 + before) / (node.type === "paper" ? 8 : 1) };
  });
  return scored.sort((left, right) => right.score - left.score).map(({ node }) => node);
}

function yearsOf(nodes: readonly MapNode[]): readonly [number, number] | undefined {
  let years: readonly [number, number] | undefined;
  for (const { type, year } of nodes) {
    if (type !== "paper" || year === undefined) continue;
    years = years === undefined ? [year, year] : [Math.min(years[0], year), Math.max(years[1], year)];
  }
  return years;
}
