import { answerSchemas, parseQuery } from "@methodscape/graph-model";
import { tinyGraph } from "@methodscape/graph-model/testing";
import { expect, test } from "vitest";
import * as z from "zod/mini";
import { indexGraph } from "../analysis/graph-index.ts";
import { landscapeAnswer } from "./landscape-answer.ts";
import { withLandscape } from "./with-landscape.ts";

const shown = parseQuery({ kind: "landscape" });
const placed = withLandscape(tinyGraph);

test("the map says the same from stored records as from a graph without any", () => {
  const answer = landscapeAnswer(indexGraph(placed), shown);
  expect(answer).toEqual(landscapeAnswer(indexGraph(tinyGraph), shown));
  expect(z.parse(answerSchemas.landscape, answer)).toEqual(answer);
});

test("nodes carry weight, year, sources and whether the syllabus has them", () => {
  const { nodes, sources } = landscapeAnswer(indexGraph(placed), shown);
  const page = sources.findIndex(({ kind }) => kind === "syllabus");
  const feed = sources.findIndex(({ kind }) => kind === "field");
  const nodeOf = (id: string) => nodes.find((node) => node.id === id);
  expect(nodeOf("benchmark:math")).toMatchObject({
    name: "MATH",
    weight: 2,
    year: 2021,
    sources: [page, feed].sort(),
    inSyllabus: true,
  });
  expect(nodeOf("benchmark:gsm8k")).toMatchObject({ weight: 2, sources: [feed], inSyllabus: false });
  expect(nodeOf("paper:arxiv:2406.18629")).toMatchObject({
    type: "paper",
    weight: 5,
    year: 2024,
    inSyllabus: false,
  });
});

test("a line that was said to be absent is marked, and lines of hidden tiers are left out", () => {
  const narrow = landscapeAnswer(indexGraph(placed), shown);
  const wide = landscapeAnswer(
    indexGraph(placed),
    parseQuery({ kind: "landscape", tiers: ["shown", "possible"] }),
  );
  const denied = narrow.lines.filter((line) => line.denied === true).map(({ to }) => narrow.nodes[to]?.id);
  expect(denied).toEqual(["model:gpt-4"]);
  expect(wide.lines.length).toBe(narrow.lines.length + 1);
});

test("nodes that a stored landscape does not know join it, and the others keep their places", () => {
  const half = { ...placed, landscape: placed.landscape.filter(({ id }) => id !== "method:ovm") };
  const answer = landscapeAnswer(indexGraph(half), shown);
  expect(answer.nodes.map(({ id }) => id)).toContain("method:ovm");
  expect(answer.nodes).toHaveLength(tinyGraph.papers.length + tinyGraph.entities.length);
});
