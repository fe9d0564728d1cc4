import { expect, test } from "vitest";
import { describeDirection, describeOrder, describeProtocol } from "./describe-result.ts";

test("a board says which end comes first, and calls it the better one only where the measure tells", () => {
  const inWords = (metric: string) => [describeOrder({ metric, ranked: 3 }), describeDirection(metric)];
  expect(inWords("accuracy")).toEqual(["highest among the 3 read", "higher is better"]);
  expect(inWords("WER")).toEqual(["lowest among the 3 read", "lower is better"]);
  expect(inWords("score")).toEqual(["highest first, of the 3 read", undefined]);
});

test("what decides how a value may be read is said: its part, its condition, and of a gain what it is held against", () => {
  const stated = { selection: "unstated", tools: "unstated", reportedBy: "own" } as const;
  expect(describeProtocol({ ...stated, subset: "test-other", condition: "1-step" })).toBe(
    "selection unstated, on test-other, 1-step",
  );
  expect(describeProtocol({ ...stated, shots: 1 })).toBe("selection unstated, 1 shot");
  expect(describeProtocol({ ...stated, relative: true, baseline: "GPT-4" })).toBe(
    "selection unstated, relative to the value before, over GPT-4",
  );
});
