import { expect, test } from "vitest";
import { describeDirection, describeOrder } from "./describe-result.ts";

test("a board says which end comes first, and calls it the better one only where the measure tells", () => {
  const inWords = (metric: string) => [describeOrder({ metric, count: 3 }), describeDirection(metric)];
  expect(inWords("accuracy")).toEqual(["highest among the 3 read", "higher is better"]);
  expect(inWords("WER")).toEqual(["lowest among the 3 read", "lower is better"]);
  expect(inWords("score")).toEqual(["highest first, of the 3 read", undefined]);
});
