import fc from "fast-check";
import { expect, test } from "vitest";
import { wilsonInterval } from "./wilson-interval.ts";

test.each([
  // By hand with z = 1.959964: (p + z²/2n ± z √(p(1 − p)/n + z²/4n²)) / (1 + z²/n).
  [0, 10, 0, 0.2775],
  [1, 10, 0.0179, 0.4042],
  [5, 10, 0.2366, 0.7634],
  [10, 10, 0.7225, 1],
  [12, 143, 0.0487, 0.1409],
])("%i of %i lies between %f and %f", (hits, total, lower, upper) => {
  const [low, high] = wilsonInterval(hits, total);
  expect(low).toBeCloseTo(lower, 4);
  expect(high).toBeCloseTo(upper, 4);
});

test("of nothing counted nothing is known", () => {
  expect(wilsonInterval(0, 0)).toEqual([0, 1]);
});

test("the interval holds the share, and grows with the hits", () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 5000 }), fc.nat(), (total, drawn) => {
      const hits = drawn % total;
      const [low, high] = wilsonInterval(hits, total);
      const [nextLow, nextHigh] = wilsonInterval(hits + 1, total);
      expect(low).toBeLessThanOrEqual(hits / total);
      expect(high).toBeGreaterThanOrEqual(hits / total);
      expect(nextLow).toBeGreaterThan(low);
      expect(nextHigh).toBeGreaterThanOrEqual(high);
    }),
  );
});
