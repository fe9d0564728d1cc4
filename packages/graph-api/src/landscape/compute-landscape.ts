import type { LandscapeRecord } from "@methodscape/graph-model";
import type { GraphIndex } from "../analysis/graph-index.ts";
import { arrangeIsland } from "./arrange-island.ts";
import { extendLandscape } from "./extend-landscape.ts";
import { findTopics } from "./find-topics.ts";
import type { LandscapeProgress } from "./landscape-progress.ts";
import { landscapeRecords } from "./landscape-records.ts";
import { nameTopics, otherTopic } from "./name-topics.ts";
import { radiusOfNodes } from "./node-radius.ts";
import { packIslands } from "./pack-islands.ts";
import { affinityBetween } from "./topic-affinity.ts";
import { turnIslands } from "./turn-islands.ts";
import { weighTies } from "./weigh-ties.ts";

type OnProgress = (progress: LandscapeProgress) => void;

/**
 * Topics and positions for all papers and entities: the same graph gives the same picture, whatever the order of its
 * records. With a previous landscape, what it placed stays where it was as far as there is room, under the topics
 * that it had, and what is new joins it. Coordinates are in units in which a paper's disc has radius 1.
 */
export function computeLandscape(
  index: GraphIndex,
  previous: readonly LandscapeRecord[] = [],
  onProgress: OnProgress = () => {},
): LandscapeRecord[] {
  const known = previous.some((record) => record.part === "node" && index.resolve(record.id) !== undefined);
  return known ? extendLandscape(index, previous, onProgress) : drawLandscape(index, onProgress);
}

function drawLandscape(index: GraphIndex, onProgress: OnProgress): LandscapeRecord[] {
  onProgress({ stage: "topics", done: 0, total: 1 });
  const ties = weighTies(index);
  const { groups, strays } = findTopics(ties, index.papers.size);
  const stray = strays.length > 0;
  const all = stray ? [...groups, strays] : groups;
  const names = [...nameTopics(index, groups), ...(stray ? [otherTopic] : [])];
  const radiusOf = radiusOfNodes(index);
  const islands = all.map((nodes, done) => {
    onProgress({ stage: "layout", done, total: all.length });
    return arrangeIsland(ties, nodes, radiusOf);
  });
  const middles = packIslands(
    islands.map(({ radius }) => radius),
    affinityBetween(ties, all),
  );
  const places = turnIslands(ties, islands, middles);
  onProgress({ stage: "layout", done: all.length, total: all.length });
  const nowhere = { x: 0, y: 0 };
  return landscapeRecords(
    islands.map(({ nodes, radius }, number) => ({
      ...(names[number] ?? otherTopic),
      middle: middles[number] ?? nowhere,
      radius,
      places: new Map(nodes.map((node) => [node, places.get(node) ?? nowhere])),
    })),
  );
}
