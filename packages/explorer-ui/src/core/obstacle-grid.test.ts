import fc from "fast-check";
import { expect, test } from "vitest";
import { depthInto } from "./label-spots.ts";
import { coveredBy, gridOf } from "./obstacle-grid.ts";

const anyDisc = fc.record({
  x: fc.integer({ min: -50, max: 500 }),
  y: fc.integer({ min: -50, max: 500 }),
  radius: fc.integer({ min: 1, max: 60 }),
  weight: fc.integer({ min: 1, max: 6 }),
});

test("the grid weighs what a look at every disc would weigh", () => {
  const anyBox = fc.record({
    left: fc.integer({ min: -40, max: 480 }),
    top: fc.integer({ min: -40, max: 480 }),
  });
  fc.assert(
    fc.property(fc.array(anyDisc, { maxLength: 80 }), anyBox, (discs, { left, top }) => {
      const box = { left, top, right: left + 70, bottom: top + 14 };
      const one = discs.reduce((sum, disc) => sum + (depthInto(box, disc) > 0 ? disc.weight : 0), 0);
      expect(coveredBy(gridOf(discs), box)).toBe(one);
    }),
  );
});
