import type { LandscapeRecord, NodeId } from "@methodscape/graph-model";
import { compareText } from "../analysis/compare-text.ts";
import type { GraphIndex } from "../analysis/graph-index.ts";
import { arrangeIsland, fills, islandRadius } from "./arrange-island.ts";
import { findTopics } from "./find-topics.ts";
import { joinTopics } from "./join-topics.ts";
import type { LandscapeProgress } from "./landscape-progress.ts";
import { landscapeRecords, type Region } from "./landscape-records.ts";
import { nameTopics, otherTopic } from "./name-topics.ts";
import { radiusOfNodes } from "./node-radius.ts";
import { packIslands } from "./pack-islands.ts";
import { partIslands } from "./part-islands.ts";
import type { Place } from "./plane.ts";
import { type Settler, settleOverlaps } from "./settle-overlaps.ts";
import { affinityBetween } from "./topic-affinity.ts";
import { type TieGraph, weighTies } from "./weigh-ties.ts";

/** How readily a node moves that the previous picture placed, where a new one moves by 1. */
const oldGive = 0.04;

/**
 * The next picture after a previous one. Old nodes keep topic and place, but for a nudge where a new neighbour needs
 * room; new nodes join the topic that they are most tied to, near what they are tied to; groups of new nodes become
 * topics of their own, beside the old ones. What is gone is left out, and its topic with it when nothing is left.
 */
export function extendLandscape(
  index: GraphIndex,
  previous: readonly LandscapeRecord[],
  onProgress: (progress: LandscapeProgress) => void,
): LandscapeRecord[] {
  const kept = keepRegions(index, previous);
  const placed = new Set(kept.flatMap(({ places }) => [...places.keys()]));
  const newcomers = [...index.papers.keys(), ...index.entities.keys()].filter((id) => !placed.has(id)).sort();
  if (newcomers.length === 0) return landscapeRecords(kept);

  onProgress({ stage: "topics", done: 0, total: 1 });
  const ties = weighTies(index);
  const { joining, founding } = joinTopics(ties, findTopics(ties, index.papers.size), kept, newcomers);
  const radiusOf = radiusOfNodes(index);
  const grown = kept.map((region, done) => {
    onProgress({ stage: "layout", done, total: kept.length });
    return growRegion(ties, region, joining.get(region.id) ?? [], radiusOf);
  });
  const founded = foundRegions(index, ties, grown, founding, radiusOf);
  onProgress({ stage: "layout", done: kept.length, total: kept.length });
  return landscapeRecords(partIslands([...grown, ...founded]));
}

/** The regions of the previous picture with those of their nodes that the graph still has. */
function keepRegions(index: GraphIndex, previous: readonly LandscapeRecord[]): Region[] {
  const topics = previous.filter((record) => record.part === "topic");
  const regions = topics.map((topic) => ({
    id: topic.id,
    name: topic.name,
    middle: { x: topic.x, y: topic.y },
    radius: topic.radius,
    places: new Map<NodeId, Place>(),
  }));
  const regionOf = new Map(regions.map((region) => [region.id, region]));
  const seen = new Set<NodeId>();
  for (const record of previous) {
    const id = record.part === "node" ? index.resolve(record.id) : undefined;
    // Two old nodes may have become one: the first keeps its place.
    if (record.part !== "node" || id === undefined || seen.has(id)) continue;
    seen.add(id);
    regionOf.get(record.topic)?.places.set(id, { x: record.x, y: record.y });
  }
  return regions
    .filter(({ places }) => places.size > 0)
    .sort((left, right) => compareText(left.id, right.id));
}

/** Puts newcomers near what they are tied to and makes room for them; the disc grows when its nodes need more. */
function growRegion(
  ties: TieGraph,
  region: Region,
  newcomers: readonly NodeId[],
  radiusOf: (node: NodeId) => number,
): Region {
  if (newcomers.length === 0) return region;
  const nodes = [...region.places.keys(), ...newcomers];
  const radius = Math.max(region.radius, islandRadius(nodes.map(radiusOf), fills.crowded));
  const places = new Map<string, Place>();
  for (const [node, { x, y }] of region.places)
    places.set(node, { x: x - region.middle.x, y: y - region.middle.y });
  newcomers.forEach((node, number) => {
    places.set(node, landingPlace(ties, node, number, places, radius));
  });
  const settlers = nodes.map((node, number): Settler => {
    const place = places.get(node) ?? { x: 0, y: 0 };
    return { ...place, radius: radiusOf(node), give: number < region.places.size ? oldGive : 1 };
  });
  settleOverlaps(settlers, radius);
  const settled = settlers.map(({ x, y }) => ({ x: x + region.middle.x, y: y + region.middle.y }));
  return {
    ...region,
    radius,
    places: new Map(nodes.map((node, number) => [node, settled[number] ?? region.middle])),
  };
}

/** The middle of what a node is tied to; without any tie, a place of its own near the rim. */
function landingPlace(
  ties: TieGraph,
  node: NodeId,
  number: number,
  places: ReadonlyMap<string, Place>,
  radius: number,
): Place {
  const sum = { x: 0, y: 0, weight: 0 };
  ties.forEachEdge(node, (_, { weight }, left, right) => {
    const place = places.get(left === node ? right : left);
    if (place === undefined) return;
    sum.x += place.x * weight;
    sum.y += place.y * weight;
    sum.weight += weight;
  });
  if (sum.weight > 0) return { x: sum.x / sum.weight, y: sum.y / sum.weight };
  // The golden angle never puts two newcomers into one direction.
  const angle = number * 2.399963;
  return { x: 0.9 * radius * Math.cos(angle), y: 0.9 * radius * Math.sin(angle) };
}

function foundRegions(
  index: GraphIndex,
  ties: TieGraph,
  grown: readonly Region[],
  founding: readonly (readonly NodeId[])[],
  radiusOf: (node: NodeId) => number,
): Region[] {
  const loose = founding.filter((_, number) => number > 0);
  const strays = founding[0] ?? [];
  const groups = strays.length > 0 ? [...loose, strays] : loose;
  const names = [...nameTopics(index, loose, grown), ...(strays.length > 0 ? [otherTopic] : [])];
  const islands = groups.map((nodes) => arrangeIsland(ties, nodes, radiusOf));
  const all = [...grown.map(({ places }) => [...places.keys()]), ...groups];
  const radii = [...grown, ...islands].map(({ radius }) => radius);
  const middles = packIslands(
    radii,
    affinityBetween(ties, all),
    grown.map(({ middle }) => middle),
  );
  return islands.map(({ nodes, radius, places }, number) => {
    const middle = middles[grown.length + number] ?? { x: 0, y: 0 };
    const moved = nodes.map((node) => [node, shifted(places.get(node), middle)] as const);
    return { ...(names[number] ?? otherTopic), middle, radius, places: new Map(moved) };
  });
}

function shifted(place: Readonly<Place> | undefined, by: Readonly<Place>): Place {
  return { x: (place?.x ?? 0) + by.x, y: (place?.y ?? 0) + by.y };
}
