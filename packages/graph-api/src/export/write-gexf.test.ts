import { parseQuery } from "@methodscape/graph-model";
import { tinyGraph } from "@methodscape/graph-model/testing";
import Graph from "graphology";
import { parse } from "graphology-gexf";
import { expect, test } from "vitest";
import { withLandscape } from "../landscape/with-landscape.ts";
import { createEmbeddedStore } from "../store/embedded/embedded-graph-store.ts";
import { writeGexf } from "./write-gexf.ts";

const map = createEmbeddedStore(withLandscape(tinyGraph)).ask(parseQuery({ kind: "landscape" }));

test("another program finds every node at its place and every line of the map", async () => {
  const answer = await map;
  const read = parse(Graph, writeGexf(answer));
  expect(read.order).toBe(answer.nodes.length);
  expect(read.size).toBe(answer.lines.length);
  const grpo = answer.nodes.find(({ id }) => id === "method:grpo");
  expect(read.getNodeAttributes("method:grpo")).toMatchObject({
    label: grpo?.name,
    type: "method",
    x: grpo?.x,
    y: grpo?.y,
    syllabus: true,
  });
  expect(read.edges("method:grpo", "method:ppo").map((edge) => read.getEdgeAttribute(edge, "label"))).toEqual(
    ["variant-of"],
  );
  expect(read.edges().map((edge) => read.getEdgeAttribute(edge, "label"))).toContain("not uses");
});

test("a name with markup or control signs is text of a whole document", async () => {
  const answer = await map;
  const nodes = answer.nodes.map((node) => ({ ...node, name: '<b>"R&D"</b>\u0000\u001b' }));
  const read = parse(Graph, writeGexf({ ...answer, nodes }));
  expect(read.getNodeAttribute("method:grpo", "label")).toBe('<b>"R&D"</b>');
});
