import { createEmbeddedStore } from "@methodscape/graph-api";
import { type AnswerOf, type NodeId, parseQuery, type QuotedEvidence } from "@methodscape/graph-model";
import { tinyGraph } from "@methodscape/graph-model/testing";
import { expect, test } from "vitest";
import { printNode } from "./print-node.ts";

const restsOn = { papers: 3, abstracts: 2, fullTexts: 0 };

async function neighbourhoodOf(node: NodeId, limit = 200): Promise<AnswerOf<"neighbourhood">> {
  return createEmbeddedStore(tinyGraph).ask(parseQuery({ kind: "neighbourhood", node, limit }));
}

test("an entity: what it is, then each claim with its sentence and whose it is", async () => {
  const text = printNode(await neighbourhoodOf("method:grpo"), restsOn);
  expect(text).toMatch(/^Group Relative Policy Optimization {2}\[method\] method:grpo\n {2}also: .*GRPO/);
  expect(text).toMatch(
    /\nintroduces\n {2}DeepSeekMath: .*\n {6}abstract: “We introduce GRPO, a variant of PPO/,
  );
  expect(text).toMatch(/\n {6}note: “.*GRPO works with any reward model/);
  expect(text).toMatch(/\nrelations\n {2}.*variant-of/);
});

test("a paper: where it is listed, and results with their protocol", async () => {
  const text = printNode(await neighbourhoodOf("paper:arxiv:2402.03300"), restsOn);
  expect(text).toMatch(/^DeepSeekMath: .*\[paper\] paper:arxiv:2402\.03300\n/);
  expect(text).toMatch(/\n {2}listed in .*\(Required Readings\)/);
  expect(text).toMatch(/\nresults\n/);
  expect(text).toContain("60.9%");
});

test("a denied claim says NOT", async () => {
  expect(printNode(await neighbourhoodOf("model:gpt-4"), restsOn)).toMatch(
    /\nuses\n {2}NOT Outcome-supervised/,
  );
});

test("two names in one sentence quote it once; two voices with the same words stay two", async () => {
  const answer = await neighbourhoodOf("method:grpo");
  const [link] = answer.links;
  const [evidence] = link?.evidence ?? [];
  if (link === undefined || evidence === undefined) throw new Error("the tiny graph has evidence for GRPO");
  const note: QuotedEvidence = { ...evidence, voice: "note" };
  const links = [{ ...link, evidence: [evidence, evidence, note] }];
  const text = printNode({ ...answer, relations: [], links }, restsOn);
  const quotes = text.split("\n").filter((line) => line.includes(evidence.quote ?? "?"));
  expect(quotes.map((line) => line.trim().split(":")[0])).toEqual([evidence.voice, "note"]);
});

test("what a limit leaves out is said", async () => {
  expect(printNode(await neighbourhoodOf("method:grpo", 1), restsOn)).toMatch(
    /\(\d of \d claims are shown; --limit N/,
  );
});

test("what all of it rests on stands at the end", async () => {
  expect(printNode(await neighbourhoodOf("method:grpo"), restsOn)).toMatch(
    /\n\nrests on 3 papers: 2 abstracts, 0 full texts\n$/,
  );
});
