import { expect, test } from "vitest";
import { withSnapshot } from "./open-graph.ts";

test("a snapshot by itself is the graph, none leaves the options as they are", () => {
  expect(withSnapshot({ data: "kept" }, "a.graph.jsonl")).toEqual({ data: "kept", graph: "a.graph.jsonl" });
  expect(withSnapshot({ graph: "b.graph.jsonl" }, undefined)).toEqual({ graph: "b.graph.jsonl" });
});

test("two snapshots are refused, and both are named", () => {
  expect(() => withSnapshot({ graph: "b.graph.jsonl" }, "a.graph.jsonl")).toThrow(
    /a\.graph\.jsonl and --graph b\.graph\.jsonl/,
  );
});
