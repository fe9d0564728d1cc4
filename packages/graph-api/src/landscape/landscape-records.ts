import type { LandscapeNode, LandscapeRecord, LandscapeTopic, NodeId } from "@methodscape/graph-model";
import { compareIds } from "../analysis/compare-ids.ts";
import type { TopicName } from "./name-topics.ts";
import { type Place, rounded } from "./plane.ts";

/** One topic of a finished picture: its disc and the places of its nodes. */
export interface Region extends TopicName {
  readonly middle: Readonly<Place>;
  readonly radius: number;
  readonly places: ReadonlyMap<NodeId, Readonly<Place>>;
}

/** A picture as the records of a snapshot: topics first, then nodes, each by id. */
export function landscapeRecords(regions: readonly Region[]): LandscapeRecord[] {
  const topics = regions.map(topicRecord).sort(compareIds);
  const nodes = regions.flatMap(({ id: topic, places }) =>
    [...places].map(([id, place]) => nodeRecord(id, place, topic)),
  );
  return [...topics, ...nodes.sort(compareIds)];
}

function topicRecord({ id, name, middle, radius, places }: Region): LandscapeTopic {
  const place = { x: rounded(middle.x), y: rounded(middle.y), radius: rounded(radius) };
  return { record: "landscape", part: "topic", id, name, ...place, size: places.size };
}

function nodeRecord(id: NodeId, { x, y }: Readonly<Place>, topic: string): LandscapeNode {
  return { record: "landscape", part: "node", id, x: rounded(x), y: rounded(y), topic };
}
