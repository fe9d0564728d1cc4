import { expect, test } from "vitest";
import { cellText, nodeInCell, offsetOf } from "./cypher-cells.ts";

const grpo = { node: { labels: ["Method", "Methodscape"], properties: { id: "method:grpo", name: "GRPO" } } };

test("a node of ours, or its id, leads to the map; other people's nodes and other texts do not", () => {
  expect(nodeInCell(grpo)).toEqual({ id: "method:grpo", type: "method", name: "GRPO" });
  expect(nodeInCell("paper:arxiv:2402.03300")).toMatchObject({ type: "paper" });
  expect(nodeInCell({ node: { labels: ["Method"], properties: { id: "method:grpo" } } })).toBeUndefined();
  expect(nodeInCell({ node: { labels: ["Methodscape"], properties: { id: "evidence:1" } } })).toBeUndefined();
  expect(["GRPO", "https://x", 5, null, ["method:grpo"]].map((cell) => nodeInCell(cell))).toEqual(
    Array(5).fill(undefined),
  );
});

test("each sort of cell is a line of text", () => {
  const uses = { relationship: { type: "USES", forward: false, properties: {} } };
  expect(cellText({ path: [grpo, uses, grpo] })).toBe("(GRPO)←[USES]—(GRPO)");
  expect(cellText([1, null, true, { map: { a: 0.5 } }])).toBe("[1, null, true, {a: 0.5}]");
  expect(cellText({ node: { labels: ["Other"], properties: { x: 1 } } })).toBe("(:Other {x: 1})");
  expect(cellText("x".repeat(1000))).toHaveLength(301);
});

test("a place is an offset, and never behind the end", () => {
  expect(offsetOf("MATCH (n)\nRETRUN n", { line: 2, column: 1 })).toBe(10);
  expect(offsetOf("RETURN", { line: 1, column: 99 })).toBe(6);
  expect(offsetOf("RETURN", { line: 9, column: 1 })).toBe(6);
});
