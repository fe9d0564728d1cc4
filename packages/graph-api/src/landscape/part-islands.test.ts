import { expect, test } from "vitest";
import type { Region } from "./landscape-records.ts";
import { partIslands } from "./part-islands.ts";
import { distance, type Place } from "./plane.ts";

function region(name: string, middle: Place, radius: number): Region {
  const places = new Map([[`method:${name}` as const, { x: middle.x + 1, y: middle.y }]]);
  return { id: `topic:${name}`, name, middle, radius, places };
}

test("discs that have grown into each other are parted, the smaller one moves more, and nodes go along", () => {
  const large = region("large", { x: 0, y: 0 }, 20);
  const small = region("small", { x: 15, y: 0 }, 5);
  const [left, right] = partIslands([large, small]);
  if (left === undefined || right === undefined) throw new Error("a region is gone");
  expect(distance(left.middle, right.middle)).toBeGreaterThan(25);
  expect(distance(small.middle, right.middle)).toBeGreaterThan(10 * distance(large.middle, left.middle));
  for (const { middle, places } of [left, right])
    for (const { x, y } of places.values()) {
      expect(x).toBeCloseTo(middle.x + 1);
      expect(y).toBeCloseTo(middle.y);
    }
});

test("two at one place are parted too, and what has water between it stays where it is", () => {
  const [one, other] = partIslands([region("a", { x: 0, y: 0 }, 5), region("b", { x: 0, y: 0 }, 5)]);
  expect(distance(one?.middle ?? { x: 0, y: 0 }, other?.middle ?? { x: 0, y: 0 })).toBeGreaterThan(10);
  const apart = [region("a", { x: 0, y: 0 }, 5), region("b", { x: 30, y: 0 }, 5)];
  expect(partIslands(apart)).toEqual(apart);
});
