import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { aroundIsland, besideNode, depthInto } from "./label-spots.ts";

const size = { width: 60, height: 16 };
const area = { width: 800, height: 600 };

describe("besideNode", () => {
  test("no spot covers the node's own disc", () => {
    fc.assert(
      fc.property(fc.integer({ min: 2, max: 40 }), (radius) => {
        for (const box of besideNode({ x: 400, y: 300, radius }, size)) {
          expect(depthInto(box, { x: 400, y: 300, radius: radius * 0.7 })).toBe(0);
        }
      }),
    );
  });

  test("the first spot is to the right, level with the node", () => {
    const [first] = besideNode({ x: 100, y: 100, radius: 6 }, size);
    expect(first).toEqual({ left: 110, top: 92, right: 170, bottom: 108 });
  });
});

describe("aroundIsland", () => {
  test("first above the rim, in the middle, outside the island", () => {
    const island = { x: 400, y: 300, radius: 100 };
    const [first] = aroundIsland(island, size, area);
    expect(first?.bottom).toBeLessThanOrEqual(200);
    expect(first?.left).toBe(370);
  });

  test("zoomed into the island, its name stays at the top of the view", () => {
    const [first] = aroundIsland({ x: 400, y: 500, radius: 900 }, size, area);
    expect(first?.top).toBeGreaterThanOrEqual(2);
    expect(first?.top).toBeLessThan(20);
  });

  test("where names of others stand all around its rim, the middle is left for its own", () => {
    const island = { x: 400, y: 300, radius: 100 };
    const last = aroundIsland(island, size, area).at(-1);
    expect(last).toEqual({ left: 370, top: 292, right: 430, bottom: 308 });
  });

  test("an island out of sight has no spot", () => {
    expect(aroundIsland({ x: -200, y: 300, radius: 100 }, size, area)).toEqual([]);
  });
});

test("depthInto counts how far a box reaches into a disc, in heights of the box", () => {
  const box = { left: 0, top: 0, right: 10, bottom: 10 };
  expect(depthInto(box, { x: 30, y: 5, radius: 10 })).toBe(0);
  expect(depthInto(box, { x: 30, y: 5, radius: 25 })).toBe(0.5);
});
