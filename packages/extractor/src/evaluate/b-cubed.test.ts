import { describe, expect, it } from "vitest";
import { type ClusteredItem, scoreClusters } from "./b-cubed.ts";

const item = (expected: string | undefined, found: string | undefined): ClusteredItem => ({
  expected,
  found,
});

describe("scoreClusters", () => {
  it("is perfect when the clusters are the same under other names", () => {
    expect(scoreClusters([item("grpo", "x"), item("grpo", "x"), item("ppo", "y")])).toEqual({
      precision: 1,
      recall: 1,
      f1: 1,
    });
  });

  it("charges a cluster that swallowed two things to the precision of all its items", () => {
    const { precision, recall } = scoreClusters([
      item("math", "x"),
      item("math", "x"),
      item("math-500", "x"),
    ]);
    expect(precision).toBeCloseTo((2 / 3 + 2 / 3 + 1 / 3) / 3, 12);
    expect(recall).toBe(1);
  });

  it("charges a thing torn into two clusters to recall", () => {
    const { precision, recall } = scoreClusters([item("ppo", "x"), item("ppo", "y")]);
    expect([precision, recall]).toEqual([1, 0.5]);
  });

  it("charges a missed item to recall and a superfluous one to precision", () => {
    const { precision, recall } = scoreClusters([
      item("ppo", "x"),
      item("ppo", undefined),
      item(undefined, "x"),
    ]);
    expect([precision, recall]).toEqual([0.25, 0.25]);
  });

  it("gives 0 where there is nothing", () => {
    expect(scoreClusters([])).toEqual({ precision: 0, recall: 0, f1: 0 });
  });
});
