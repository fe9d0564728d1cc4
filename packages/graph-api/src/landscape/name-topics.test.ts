import type { EntityId, NodeId } from "@methodscape/graph-model";
import { tinyGraph } from "@methodscape/graph-model/testing";
import { expect, test } from "vitest";
import { indexGraph } from "../analysis/graph-index.ts";
import { nameTopics } from "./name-topics.ts";
import { plantedGraph } from "./testing/planted-graph.ts";

const planted = plantedGraph({ papers: 60, topics: 3 });
const index = indexGraph(planted);
const groups = [0, 1, 2].map((topic): NodeId[] => [
  ...planted.papers.filter(({ title }) => title.startsWith(`Field${topic} `)).map(({ id }) => id),
  ...planted.entities.filter(({ id }) => id.startsWith(`method:topic-${topic}-`)).map(({ id }) => id),
  ...(topic === 0 ? (["method:hub"] satisfies EntityId[]) : []),
]);

test("a topic is named after what it has and the others do not, never after what everything touches", () => {
  const names = nameTopics(index, groups);
  expect(names.map(({ name }) => name)).toEqual([
    expect.stringMatching(/^topic-0-\d+/),
    expect.stringMatching(/^topic-1-\d+/),
    expect.stringMatching(/^topic-2-\d+/),
  ]);
});

test("names and ids that are taken are not given again", () => {
  const first = nameTopics(index, groups);
  const again = nameTopics(index, groups, first);
  for (const topic of again) {
    expect(first.map(({ id }) => id)).not.toContain(topic.id);
    expect(first.map(({ name }) => name)).not.toContain(topic.name);
  }
});

test("a group that shares no name is called after a name or title that it has", () => {
  const tiny = indexGraph(tinyGraph);
  expect(nameTopics(tiny, [["method:ovm"]])).toEqual([
    { id: "topic:outcome-supervision-value-model", name: "OVM" },
  ]);
  expect(nameTopics(tiny, [["paper:verifiers-an-overview"]])).toEqual([
    { id: "topic:verifiers-an-overview", name: "Verifiers: an overview" },
  ]);
});
