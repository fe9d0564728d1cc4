import type { MapLine, MapNode, NodeId } from "@methodscape/graph-model";
import { type Landscape, type MapData, readMap } from "../map-data.ts";

/** A node for tests; what is left out does not matter there. */
export function mapNode(id: NodeId, rest: Partial<MapNode> = {}): MapNode {
  const [type] = id.split(":");
  return {
    id,
    // Ids carry their type in front.
    type: type as MapNode["type"],
    name: id,
    x: 0,
    y: 0,
    topic: "topic:one",
    weight: 1,
    sources: [0],
    inSyllabus: false,
    ...rest,
  };
}

/** A landscape for tests: one topic, two sources. */
export function smallLandscape(nodes: readonly MapNode[], lines: readonly MapLine[] = []): Landscape {
  return {
    kind: "landscape",
    topics: [
      {
        record: "landscape",
        part: "topic",
        id: "topic:one",
        name: "One",
        x: 0,
        y: 0,
        radius: 10,
        size: nodes.length,
      },
    ],
    nodes: [...nodes],
    lines: [...lines],
    sources: [
      { id: "source:course.md", title: "Course", kind: "syllabus" },
      { id: "source:feed.txt", title: "Feed", kind: "field" },
    ],
  };
}

/**
 * Two papers and three entities:
 *
 *     old (2020, course) ── uses ─→ ppo ←─ variant-of ── grpo ←─ introduces ── new (2024, feed)
 *     old ── evaluates-on ─→ math ←─ evaluates-on ── new
 */
export function paperMap(): MapData {
  const nodes = [
    mapNode("paper:old", { year: 2020, sources: [0], x: -5, y: 0 }),
    mapNode("paper:new", { year: 2024, sources: [1], x: 5, y: 0 }),
    mapNode("method:ppo", { weight: 4, x: -2, y: 2 }),
    mapNode("method:grpo", { weight: 2, x: 2, y: 2 }),
    mapNode("benchmark:math", { weight: 9, x: 0, y: -3 }),
  ];
  const lines: MapLine[] = [
    { from: 0, to: 2, label: "uses" },
    { from: 3, to: 2, label: "variant-of" },
    { from: 1, to: 3, label: "introduces" },
    { from: 0, to: 4, label: "evaluates-on" },
    { from: 1, to: 4, label: "evaluates-on" },
  ];
  return readMap(smallLandscape(nodes, lines));
}
