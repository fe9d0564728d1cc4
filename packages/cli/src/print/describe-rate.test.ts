import { expect, test } from "vitest";
import { describeRate } from "./describe-rate.ts";

test.each([
  [12_000, 60_000, 10, "1,200/s, 40 s left"],
  [1_000, 126_000, 1, "1,000/s, 2 min 5 s left"],
  [10, 100_000, 10, "1/s, 27 h 46 min left"],
  [5_000, undefined, 10, "500/s"],
  [60_000, 60_000, 10, "6,000/s, 0 s left"],
  [3, 60_000, 0.2, ""],
  [0, 60_000, 9, ""],
])("%i of %s in %d s: %s", (done, total, seconds, said) => {
  expect(describeRate(done, total, seconds)).toBe(said);
});
