import type { NodeId } from "@methodscape/graph-model";
import louvain from "graphology-communities-louvain";
import { type Group, mergeGroups } from "./merge-groups.ts";
import { seededRandom } from "./seeded-random.ts";
import type { TieGraph } from "./weigh-ties.ts";

/** What belongs together, largest first, and what belongs to nothing. */
export interface Topics {
  readonly groups: readonly (readonly NodeId[])[];
  readonly strays: readonly NodeId[];
}

/** Louvain's outcome hangs on the order of its walk: the most modular of a few is taken. */
const seeds = [1, 2, 3, 4, 5] as const;
/** Louvain's resolutions, tried in turn until no group swallows the map. */
const resolutions = [1, 1.3, 1.7, 2.2, 3, 4] as const;
const largestShare = 0.22;

/**
 * Groups of nodes by the Louvain method (Blondel and others, 2008, doi:10.1088/1742-5468/2008/10/P10008), small
 * groups joined to the group they are most tied to, until as many are left as a person can tell apart.
 */
export function findTopics(ties: TieGraph, papers: number): Topics {
  const wanted = topicBounds(papers, ties.filterNodes((_, { kind }) => kind !== "word").length);
  const found = groupAtResolution(ties, wanted.most);
  const merged = mergeGroups(ties, found, wanted);
  return {
    groups: merged.groups.map(placedNodes).sort(largestFirst),
    strays: merged.strays.flatMap(placedNodes).sort(),
  };
}

/** How many topics a map may have at most, and of how many nodes each at least. */
function topicBounds(papers: number, nodes: number): { readonly most: number; readonly fewestNodes: number } {
  const most = Math.round(3 * Math.log(Math.max(papers, 1)) - 5);
  return {
    most: Math.min(Math.max(most, 2), 16),
    fewestNodes: Math.max(4, Math.min(Math.round(nodes / 80), 24)),
  };
}

function groupAtResolution(ties: TieGraph, most: number): Group[] {
  const core = withoutLeaves(ties);
  let groups: Group[] = [];
  for (const resolution of resolutions) {
    const community = mostModular(core, resolution);
    groups = collectGroups(ties, (node) => community[node] ?? community[ties.neighbors(node)[0] ?? ""]);
    const sizes = groups.map(({ placed }) => placed);
    const total = sizes.reduce((sum, size) => sum + size, 0);
    if (Math.max(0, ...sizes) <= Math.max(largestShare, 1.5 / most) * total) break;
  }
  return groups;
}

function mostModular(core: TieGraph, resolution: number): Record<string, number> {
  const runs = seeds.map((seed) =>
    louvain.detailed(core, { getEdgeWeight: "weight", resolution, rng: seededRandom(seed) }),
  );
  return runs.reduce((best, run) => (run.modularity > best.modularity + 1e-9 ? run : best)).communities;
}

/**
 * The graph without what hangs on one node only (a name that one paper coined). Such names say nothing of what papers
 * share, but they would make each paper look like a group of its own.
 */
function withoutLeaves(ties: TieGraph): TieGraph {
  const core = ties.copy();
  ties.forEachNode((node, { kind }) => {
    if (kind !== "paper" && ties.degree(node) <= 1) core.dropNode(node);
  });
  return core;
}

function collectGroups(ties: TieGraph, communityOf: (node: string) => number | undefined): Group[] {
  const groups = new Map<number | string, { nodes: string[]; placed: number }>();
  ties.forEachNode((node, { kind }) => {
    const key = communityOf(node) ?? node;
    const group = groups.get(key) ?? { nodes: [], placed: 0 };
    group.nodes.push(node);
    if (kind !== "word") group.placed += 1;
    groups.set(key, group);
  });
  return [...groups.values()];
}

function placedNodes(group: Group): NodeId[] {
  // Every node of the tie graph but the words was added from an id of the snapshot.
  return group.nodes.filter((node) => !node.startsWith("word:")).sort() as NodeId[];
}

function largestFirst(left: readonly NodeId[], right: readonly NodeId[]): number {
  if (left.length !== right.length) return right.length - left.length;
  return (left[0] ?? "") < (right[0] ?? "") ? -1 : 1;
}
