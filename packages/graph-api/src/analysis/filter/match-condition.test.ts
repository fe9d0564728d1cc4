import type { GraphSnapshot, Paper, PaperCondition } from "@methodscape/graph-model";
import { tinyGraph } from "@methodscape/graph-model/testing";
import { expect, test } from "vitest";
import { indexGraph } from "../graph-index.ts";
import { prepareCondition, wordsOf } from "./match-condition.ts";

/** The titles' first words of the papers that meet a condition in a graph. */
function meeting(graph: GraphSnapshot, condition: PaperCondition, negated = false): string[] {
  const meets = prepareCondition(indexGraph(graph), condition, negated, ["shown"]);
  return graph.papers
    .filter((paper) => meets(paper) !== undefined)
    .map((paper) => paper.title.split(/[ :]/)[0] ?? "");
}

const fieldReading: Paper["readings"][number] = {
  source: "source:field.jsonl",
  section: "papers",
  position: 9,
  start: 0,
  end: 1,
  notes: [],
};
/** The tiny graph, had the feed listed DeepSeekMath too. */
const inBoth: GraphSnapshot = {
  ...tinyGraph,
  papers: tinyGraph.papers.map((paper) =>
    paper.title.startsWith("DeepSeekMath")
      ? { ...paper, readings: [...paper.readings, fieldReading] }
      : paper,
  ),
};

test("a reading that the field lists too is no paper of the field", () => {
  expect(meeting(inBoth, { op: "listed", in: "field" })).toEqual(["Step-DPO", "Outcome-supervised"]);
  expect(meeting(inBoth, { op: "listed", in: "syllabus" })).toEqual(["DeepSeekMath", "Verifiers"]);
  expect(meeting(inBoth, { op: "listed", in: "field" }, true)).toEqual(["DeepSeekMath", "Verifiers"]);
});

test("section and course must hold of one reading", () => {
  expect(meeting(inBoth, { op: "listed", in: "syllabus", section: "required", course: "course" })).toEqual([
    "DeepSeekMath",
  ]);
  expect(meeting(inBoth, { op: "listed", in: "syllabus", section: "papers" })).toEqual([]);
});

test("a gain is no value: it meets no bound, but it is a result", () => {
  const gains = { ...tinyGraph, results: tinyGraph.results.map((result) => ({ ...result, gain: true })) };
  expect(meeting(gains, { op: "result", benchmark: "benchmark:math", minimum: 0 })).toEqual([]);
  expect(meeting(gains, { op: "result", benchmark: "benchmark:math" })).toEqual(["DeepSeekMath", "Step-DPO"]);
});

test("the words of a text are compared without case and width", () => {
  expect(wordsOf("  ＭＡＴＨ\tReasoning ")).toEqual(["math", "reasoning"]);
  expect(meeting(tinyGraph, { op: "text", text: "" })).toHaveLength(4);
});
