import { describe, expect, it } from "vitest";
import { addCounts, scoreOf } from "./score.ts";

describe("scoreOf", () => {
  it("gives precision, recall and their harmonic mean", () => {
    const { precision, recall, f1 } = scoreOf({ correct: 3, found: 4, expected: 6 });
    expect([precision, recall]).toEqual([0.75, 0.5]);
    expect(f1).toBeCloseTo((2 * 0.75 * 0.5) / 1.25, 12);
  });

  it("gives 0 and no NaN where there is nothing", () => {
    expect(scoreOf(addCounts([]))).toEqual({ precision: 0, recall: 0, f1: 0 });
  });
});

describe("addCounts", () => {
  it("adds each count up", () => {
    const counts = [
      { correct: 1, found: 2, expected: 3 },
      { correct: 10, found: 20, expected: 30 },
    ];
    expect(addCounts(counts)).toEqual({ correct: 11, found: 22, expected: 33 });
  });
});
