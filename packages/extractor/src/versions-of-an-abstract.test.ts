import { isTextEvidence } from "@methodscape/graph-model";
import { expect, test } from "vitest";
import { extractGraph } from "./extract-graph.ts";
import { loadLexicon } from "./lexicon/load-lexicon.ts";

function listed(path: string, title: string, abstract: string) {
  return { path, bytes: new TextEncoder().encode(JSON.stringify({ title, abstract, id: "2401.00001" })) };
}

test("two versions of an abstract are one paper, and what each says stays with its own sentence", async () => {
  const snapshot = extractGraph(
    [
      listed("early.jsonl", "Otters Count", "We present Otter. We evaluate Otter on the MATH benchmark."),
      listed(
        "late.jsonl",
        "Otters Count (v2)",
        "We present Otter. We evaluate Otter on the MATH-500 benchmark.",
      ),
    ],
    await loadLexicon(),
  );
  expect(snapshot.papers.map(({ id, read }) => [id, read.length])).toEqual([["paper:arxiv:2401.00001", 4]]);
  const measured = snapshot.links.filter(({ role }) => role === "evaluates-on");
  const sources = measured.map(({ entity, evidence }) => [
    entity,
    evidence.map((one) => (isTextEvidence(one) ? one.source : "lexicon")),
  ]);
  expect(sources).toEqual([
    ["benchmark:math", ["source:early.jsonl"]],
    ["benchmark:math-500", ["source:late.jsonl"]],
  ]);
});
