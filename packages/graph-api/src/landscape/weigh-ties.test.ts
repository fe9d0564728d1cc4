import { tinyGraph } from "@methodscape/graph-model/testing";
import { expect, test } from "vitest";
import { indexGraph } from "../analysis/graph-index.ts";
import { plantedGraph } from "./testing/planted-graph.ts";
import { weighTies } from "./weigh-ties.ts";

const tiny = weighTies(indexGraph(tinyGraph));
const weightBetween = (ties: typeof tiny, left: string, right: string): number => {
  const edge = ties.edge(left, right);
  return edge === undefined ? 0 : ties.getEdgeAttribute(edge, "weight");
};

test("what all papers touch ties a paper far less than what few do, a generic name hardly at all", () => {
  const graph = plantedGraph({ papers: 100, topics: 4 });
  const rare = graph.links.find(({ entity }) => entity.endsWith("-11"));
  const ties = weighTies(indexGraph(graph));
  const paper = rare?.paper ?? "";
  const hub = weightBetween(ties, paper, "method:hub");
  expect(weightBetween(ties, paper, rare?.entity ?? "")).toBeGreaterThan(10 * hub);
  expect(hub).toBeGreaterThan(0);

  const entities = tinyGraph.entities.map((entity) =>
    entity.id === "method:orm" ? { ...entity, generic: true } : entity,
  );
  const generic = weighTies(indexGraph({ ...tinyGraph, entities }));
  const ovm = "paper:outcome-supervised-verifiers-for-planning-in-mathematical-reasoning";
  expect(weightBetween(generic, ovm, "method:orm")).toBeLessThan(
    0.1 * weightBetween(tiny, ovm, "method:orm"),
  );
});

test("what a paper denies ties nothing, what is only possible ties less", () => {
  const ovm = "paper:outcome-supervised-verifiers-for-planning-in-mathematical-reasoning";
  expect(weightBetween(tiny, ovm, "model:gpt-4")).toBe(0);
  const sure = { ...tinyGraph, links: tinyGraph.links.map((link) => ({ ...link, tier: "shown" as const })) };
  const possible = weightBetween(tiny, ovm, "benchmark:math-500");
  expect(possible).toBeGreaterThan(0);
  expect(possible).toBeLessThan(weightBetween(weighTies(indexGraph(sure)), ovm, "benchmark:math-500"));
});

test("relations tie entities, and a shared word of three titles ties papers that name nothing together", () => {
  expect(weightBetween(tiny, "method:grpo", "method:ppo")).toBeGreaterThan(0);
  const ties = weighTies(indexGraph(plantedGraph({ papers: 100, topics: 50 })));
  expect(ties.hasNode("word:field1")).toBe(false);
  const common = weighTies(indexGraph(plantedGraph({ papers: 100, topics: 20 })));
  expect(common.degree("word:field1")).toBe(5);
});
