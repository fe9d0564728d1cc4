import { type AskReply, parseQuery } from "@methodscape/graph-model";
import { expect, test } from "vitest";
import { describeGaps, describeNode, describeReply } from "./describe-state.ts";
import { tinyMap } from "./testing/tiny-map.ts";

const reply: AskReply = {
  question: "papers on math",
  understood: null,
  chips: [],
  notUnderstood: [],
  ambiguous: [],
  notes: [],
  restsOn: { papers: 4, abstracts: 4, fullTexts: 0 },
  answer: null,
  loosened: null,
  cypher: null,
};

test("a screen reader hears what is selected: name, type, year, how often it was read", () => {
  expect(tinyMap.nodes.map(describeNode)).toContain("GRPO, method, 2024, in 1 paper");
});

test("a screen reader hears why there is no answer, or how much was found", () => {
  expect(describeReply({ ...reply, ambiguous: [{ text: "math", readings: [] }] })).toContain("math");
  expect(describeReply({ ...reply, notUnderstood: [{ text: "Frobnicator", nearest: [] }] })).toContain(
    "Frobnicator",
  );
  const answer = { kind: "papers", total: 3, offset: 0, groups: {}, items: [] } as const;
  expect(describeReply({ ...reply, answer: { ...answer, items: [] } })).toContain("3 found");
  const loosened = {
    label: "whatever the value",
    query: parseQuery({ kind: "papers" }),
    answer: { ...answer, items: [] },
  };
  expect(describeReply({ ...reply, answer: { ...answer, total: 0, items: [] }, loosened })).toBe(
    "0 found; a looser question, whatever the value: 3 found",
  );
});

test("a screen reader hears how many gaps a syllabus has, and how many readings are suggested", () => {
  expect(describeGaps({ total: 1, suggestions: [] })).toBe("1 gap, 0 suggested readings");
});
