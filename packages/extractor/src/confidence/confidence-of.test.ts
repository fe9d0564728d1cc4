import * as fc from "fast-check";
import { expect, test } from "vitest";
import { confidenceOf, createConfidence } from "./confidence-of.ts";

const confidence = createConfidence({
  shown: { "uses/apply": [90, 100], "uses/rare": [0, 1], "introduces/title": [100, 100] },
  possible: {},
});

test("a rule that was read often says its own share, one that was read once leans on its kind", () => {
  expect(confidence("uses/apply", "shown")).toBeCloseTo(0.9, 1);
  expect(confidence("uses/rare", "shown")).toBeGreaterThan(0.7);
  expect(confidence("uses/rare", "shown")).toBeLessThan(0.9);
  expect(confidence("introduces/title", "shown")).toBe(1);
});

test("a rule that nobody read has the share of its kind, a note's rule that of the rule", () => {
  expect(confidence("uses/new", "shown")).toBeCloseTo(0.89, 1);
  expect(confidence("note/uses/apply", "shown")).toBe(confidence("uses/apply", "shown"));
});

test("of a tier of which nothing was read nothing is said", () => {
  expect(confidence("uses/apply", "possible")).toBeUndefined();
});

test("every confidence that the counts give lies between 0 and 1", async () => {
  await fc.assert(
    fc.property(fc.string(), fc.constantFrom("shown", "possible"), (rule, tier) => {
      const found = confidenceOf(rule, tier);
      expect(found === undefined || (found >= 0 && found <= 1)).toBe(true);
    }),
  );
});
