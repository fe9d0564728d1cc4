import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { middleOf, ratioToFit, unitOf } from "./fit-camera.ts";

const area = { width: 1000, height: 600 };
const anyPlaces = fc.array(
  fc.record({ x: fc.integer({ min: -100, max: 100 }), y: fc.integer({ min: -60, max: 60 }) }),
  { minLength: 1, maxLength: 40 },
);

test("unitOf fits the longer side of the map into the area with its margin", () => {
  const unit = unitOf({ left: -100, right: 100, bottom: -20, top: 20 }, area, 50);
  expect(unit).toBe(4.5);
});

describe("ratioToFit", () => {
  test("never nearer than where papers come into sight, never further than everything", () => {
    fc.assert(
      fc.property(anyPlaces, (places) => {
        const ratio = ratioToFit(places, 4, area);
        expect(ratio >= 0.3 && ratio <= 1).toBe(true);
      }),
    );
  });

  test("places that span half of what is seen are brought nearer, with room around", () => {
    const ratio = ratioToFit(
      [
        { x: -62.5, y: 0 },
        { x: 62.5, y: 0 },
      ],
      4,
      area,
    );
    expect(ratio).toBeCloseTo(500 / 680, 5);
  });

  test("no places: everything", () => {
    expect(ratioToFit([], 4, area)).toBe(1);
  });
});

test("middleOf is the middle of the rectangle, not the mean", () => {
  expect(
    middleOf([
      { x: 0, y: 0 },
      { x: 0, y: 2 },
      { x: 10, y: 4 },
    ]),
  ).toEqual({ x: 5, y: 2 });
});
