import * as fc from "fast-check";
import { expect, test } from "vitest";
import { bySentences, createBySentences } from "./by-sentences.ts";

const found = createBySentences({ one: [80, 100], several: [99, 100] });

test("what several sentences say is surer than what one says", () => {
  expect(found(0.9, 2)).toBeGreaterThan(0.95);
  expect(found(0.9, 1)).toBeLessThan(0.85);
  expect(found(0.9, 5)).toBe(found(0.9, 2));
});

test("where the number of sentences tells nothing, the rule alone does", () => {
  const flat = createBySentences({ one: [90, 100], several: [90, 100] });
  expect(flat(0.7, 1)).toBeCloseTo(0.7, 1);
  expect(flat(0.7, 3)).toBeCloseTo(0.7, 1);
});

test("it stays between 0 and 1, and a surer rule never makes a less sure claim", async () => {
  await fc.assert(
    fc.property(
      fc.double({ min: 0, max: 1, noNaN: true }),
      fc.double({ min: 0, max: 1, noNaN: true }),
      fc.integer({ min: 1, max: 9 }),
      (one, other, sentences) => {
        const [low, high] = [Math.min(one, other), Math.max(one, other)];
        expect(bySentences(low, sentences)).toBeLessThanOrEqual(bySentences(high, sentences));
        expect(bySentences(low, sentences)).toBeGreaterThan(0);
        expect(bySentences(high, sentences)).toBeLessThan(1);
      },
    ),
  );
});
