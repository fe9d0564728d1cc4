import { tinyGraph } from "@methodscape/graph-model/testing";
import { expect, test } from "vitest";
import { isWithin } from "./match-result-condition.ts";

const [first] = tinyGraph.results;
if (first === undefined) throw new Error("the tiny graph has results");
const { protocol } = first;

test("a value lies within bounds that it may touch, unless they are left out", () => {
  expect(isWithin({ value: 60, protocol }, 60, undefined, false)).toBe(true);
  expect(isWithin({ value: 60, protocol }, 60, undefined, true)).toBe(false);
  expect(isWithin({ value: 60, protocol }, undefined, 59, false)).toBe(false);
});

test("what a text says only as over or below a value answers no question about values", () => {
  const below = { value: 60, protocol: { ...protocol, bound: "below" } } as const;
  expect(isWithin(below, 50, undefined, false)).toBe(false);
  expect(isWithin(below, undefined, undefined, false)).toBe(true);
});
