import fc from "fast-check";
import { expect, test } from "vitest";
import type { Place } from "./fit-camera.ts";
import type { Disc } from "./label-spots.ts";
import { type LinePath, linePath } from "./line-path.ts";

const anyMark = fc.record({
  x: fc.integer({ min: -40, max: 40 }),
  y: fc.integer({ min: -40, max: 40 }),
  radius: fc.integer({ min: 2, max: 30 }),
});
const anyLane = fc.constantFrom(-7, -3.5, 0, 3.5, 7);

test("however near two marks lie, a good piece of the line between them is in sight", () => {
  fc.assert(
    fc.property(anyMark, anyMark, anyLane, (from, to, aside) => {
      const points = pointsOf(linePath(from, to, aside, 18));
      const inSight = points.filter((point) => away(point, from) > -0.5 && away(point, to) > -0.5);
      expect(inSight.length / points.length).toBeGreaterThan(0.9);
      expect(lengthOf(inSight)).toBeGreaterThan(16);
    }),
  );
});

test("it ends at the rims of marks that lie apart, straight and as far aside as was asked", () => {
  const from = { x: 10, y: 0, radius: 5 };
  const to = { x: 10, y: 100, radius: 8 };
  expect(linePath(from, to, 0, 18)).toEqual({
    first: { x: 10, y: 5 },
    bend: { x: 10, y: 48.5 },
    last: { x: 10, y: 92 },
  });
  expect(new Set(Object.values(linePath(from, to, 7, 18)).map(({ x }) => x))).toEqual(new Set([3]));
});

test("a line that needs less room stays straight between marks that lie nearer", () => {
  const [from, to] = [
    { x: 0, y: 0, radius: 10 },
    { x: 26, y: 0, radius: 6 },
  ];
  expect(linePath(from, to, 0, 10).bend.y).toBe(0);
  expect(linePath(from, to, 0, 11).bend.y).toBeGreaterThan(10);
});

test("two lines between marks that touch go around on either side", () => {
  const [from, to] = [
    { x: 0, y: 0, radius: 10 },
    { x: 20, y: 0, radius: 6 },
  ];
  expect(linePath(from, to, 3.5, 18).bend.y).toBeGreaterThan(10);
  expect(linePath(from, to, -3.5, 18).bend.y).toBeLessThan(-10);
});

function pointsOf({ first, bend, last }: LinePath): Place[] {
  return Array.from({ length: 41 }, (_, step) => {
    const share = step / 40;
    const [start, middle, end] = [(1 - share) ** 2, 2 * share * (1 - share), share ** 2];
    return {
      x: start * first.x + middle * bend.x + end * last.x,
      y: start * first.y + middle * bend.y + end * last.y,
    };
  });
}

function lengthOf(points: readonly Place[]): number {
  return points.slice(1).reduce((sum, point, index) => {
    const before = points[index] ?? point;
    return sum + Math.hypot(point.x - before.x, point.y - before.y);
  }, 0);
}

function away({ x, y }: Place, disc: Disc): number {
  return Math.hypot(x - disc.x, y - disc.y) - disc.radius;
}
