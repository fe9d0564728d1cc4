import fc from "fast-check";
import { expect, test } from "vitest";
import { type Settler, settleOverlaps } from "./settle-overlaps.ts";

const place = fc.double({ min: -5, max: 5, noNaN: true });

test("discs that lie on each other end up apart and inside the bound", () => {
  fc.assert(
    fc.property(
      fc.array(fc.record({ x: place, y: place, radius: fc.constantFrom(1, 2) }), { maxLength: 40 }),
      (discs) => {
        const settlers = discs.map((disc): Settler => ({ ...disc, give: 1 }));
        settleOverlaps(settlers, 40);
        for (const [number, left] of settlers.entries()) {
          expect(Math.hypot(left.x, left.y) + left.radius).toBeLessThanOrEqual(40 + 1e-6);
          for (const right of settlers.slice(number + 1)) {
            expect(Math.hypot(left.x - right.x, left.y - right.y)).toBeGreaterThan(
              left.radius + right.radius,
            );
          }
        }
      },
    ),
  );
});

test("a newcomer gives way to what was there before", () => {
  const old: Settler = { x: 0, y: 0, radius: 2, give: 0.04 };
  const newcomer: Settler = { x: 0.5, y: 0, radius: 2, give: 1 };
  settleOverlaps([old, newcomer], 40);
  expect(Math.hypot(old.x, old.y)).toBeLessThan(0.2);
  expect(newcomer.x - old.x).toBeGreaterThan(4);
});
