import type { MapLine, MapNode } from "@methodscape/graph-model";
import type { MapData } from "./map-data.ts";

/** Questions that this very graph can answer, for who does not know what to type; fewer where it holds little. */
export function exampleQuestions(map: MapData): string[] {
  const pair = commonestPair(map);
  const ancestor = mostBuiltOn(map);
  const benchmark = pair?.benchmark ?? map.labelOrder.find(({ type }) => type === "benchmark");
  const hasSyllabus = map.landscape.nodes.some(({ inSyllabus }) => inSyllabus);
  const method = pair?.method;
  return [
    method && benchmark && `papers using ${method.name} on ${benchmark.name}`,
    method && `which methods are used with ${method.name}`,
    ancestor && `what builds on ${ancestor.name}`,
    benchmark && `best ${benchmark.name} score`,
    method && `who works on ${method.name}`,
    map.years && `papers since ${map.years[1]}`,
    hasSyllabus && method && `which session covers ${method.name}`,
    hasSyllabus && benchmark && "benchmarks no required reading covers",
  ].filter((question) => typeof question === "string");
}

interface Pair {
  readonly method: MapNode;
  readonly benchmark: MapNode;
}

/** The method and the benchmark that most papers use and evaluate on together; of equals the first in the map's order. */
function commonestPair({ landscape: { nodes }, linesOf }: MapData): Pair | undefined {
  const counts = new Map<string, { readonly pair: Pair; papers: number }>();
  nodes.forEach(({ type }, index) => {
    if (type !== "paper") return;
    const lines = linesOf[index] ?? [];
    for (const method of linkedTo(nodes, lines, "method", usingRoles)) {
      for (const benchmark of linkedTo(nodes, lines, "benchmark", onRoles)) {
        const key = `${method.id} ${benchmark.id}`;
        const counted = counts.get(key) ?? { pair: { method, benchmark }, papers: 0 };
        counted.papers += 1;
        counts.set(key, counted);
      }
    }
  });
  return first(counts.values(), ({ papers }) => papers)?.pair;
}

const usingRoles: ReadonlySet<string> = new Set(["introduces", "uses"]);
const onRoles: ReadonlySet<string> = new Set(["evaluates-on"]);
const growing: ReadonlySet<string> = new Set(["variant-of", "based-on"]);

function linkedTo(
  nodes: readonly MapNode[],
  lines: readonly MapLine[],
  type: MapNode["type"],
  labels: ReadonlySet<string>,
): ReadonlySet<MapNode> {
  return new Set(
    lines.flatMap(({ to, label }) => {
      const node = nodes[to];
      return node?.type === type && labels.has(label) ? [node] : [];
    }),
  );
}

/** The method that most others grew out of. */
function mostBuiltOn({ landscape: { nodes, lines } }: MapData): MapNode | undefined {
  const counts = new Map<MapNode, number>();
  for (const { to, label } of lines) {
    const node = nodes[to];
    if (node?.type === "method" && growing.has(label)) counts.set(node, (counts.get(node) ?? 0) + 1);
  }
  return first(counts, ([, count]) => count)?.[0];
}

/** The one with the highest value; of equals the one that comes first. */
function first<Item>(items: Iterable<Item>, rank: (item: Item) => number): Item | undefined {
  let best: Item | undefined;
  for (const item of items) if (best === undefined || rank(item) > rank(best)) best = item;
  return best;
}
