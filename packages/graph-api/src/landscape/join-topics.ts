import { addToList, type NodeId } from "@methodscape/graph-model";
import type { Topics } from "./find-topics.ts";
import type { Region } from "./landscape-records.ts";
import { otherTopic } from "./name-topics.ts";
import type { TieGraph } from "./weigh-ties.ts";

/** Where newcomers go: into old topics by their id, or together into new ones. The first new group is strays. */
export interface Joining {
  readonly joining: ReadonlyMap<string, readonly NodeId[]>;
  readonly founding: readonly (readonly NodeId[])[];
}

/** A group of which at least this share is new, and at least so many nodes, is a new topic. */
const newTopic = { share: 0.7, nodes: 8 } as const;

/**
 * Decides for each newcomer where it belongs, by the topics that the whole graph would have today: a group that is
 * mostly new founds a topic; any other newcomer joins the old topic that it is most tied to, else the one that most
 * old nodes of its group lie in, else what belongs to nothing.
 */
export function joinTopics(
  ties: TieGraph,
  today: Topics,
  regions: readonly Region[],
  newcomers: readonly NodeId[],
): Joining {
  const isNew = new Set<string>(newcomers);
  const regionOf = new Map<string, string>();
  for (const { id, places } of regions) for (const node of places.keys()) regionOf.set(node, id);
  const joining = new Map<string, NodeId[]>();
  const founding: NodeId[][] = [[]];
  for (const group of [...today.groups, today.strays]) {
    const fresh = group.filter((node) => isNew.has(node));
    if (group !== today.strays && fresh.length >= Math.max(newTopic.nodes, newTopic.share * group.length)) {
      founding.push(fresh);
      continue;
    }
    const usual = mostCommon(group.flatMap((node) => regionOf.get(node) ?? []));
    for (const node of fresh) {
      const region =
        strongestRegion(ties, node, regionOf) ??
        usual ??
        (regions.some(({ id }) => id === otherTopic.id) ? otherTopic.id : undefined);
      if (region === undefined) founding[0]?.push(node);
      else addToList(joining, region, node);
    }
  }
  return { joining, founding };
}

/** The region of most of a node's ties, over words of titles too. */
function strongestRegion(
  ties: TieGraph,
  node: string,
  regionOf: ReadonlyMap<string, string>,
): string | undefined {
  const weights = new Map<string, number>();
  ties.forEachEdge(node, (_, { weight }, left, right) => {
    const other = left === node ? right : left;
    const near = ties.getNodeAttribute(other, "kind") === "word" ? ties.neighbors(other) : [other];
    for (const neighbour of near) {
      const region = regionOf.get(neighbour);
      if (region !== undefined) weights.set(region, (weights.get(region) ?? 0) + weight / near.length);
    }
  });
  return heaviest(weights);
}

function mostCommon(regions: readonly string[]): string | undefined {
  const counts = new Map<string, number>();
  for (const region of regions) counts.set(region, (counts.get(region) ?? 0) + 1);
  return heaviest(counts);
}

function heaviest(weights: ReadonlyMap<string, number>): string | undefined {
  const sorted = [...weights].sort(
    ([left, light], [right, heavy]) => heavy - light || (left < right ? -1 : 1),
  );
  return sorted[0]?.[0];
}
