import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { frameAround, frameAroundOne, marginOf, middleOf, ratioToFit, unitOf } from "./fit-camera.ts";

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

const bounds = { left: -110, right: 110, bottom: -70, top: 70 };
const fit = { unit: unitOf(bounds, area, marginOf(area)), area, bounds };

describe("frameAround", () => {
  test("places all over the map show all of it, whatever side most of them lie on", () => {
    const { middle } = frameAround(
      [
        { x: -110, y: 70 },
        { x: -20, y: -70 },
      ],
      fit,
    );
    expect(middle.y).toBe(0);
  });

  test("it holds every place, and shows no room beside the map that it could fill", () => {
    fc.assert(
      fc.property(anyPlaces, (places) => {
        const { middle, ratio } = frameAround(places, fit);
        const half = { x: (area.width * ratio) / fit.unit / 2, y: (area.height * ratio) / fit.unit / 2 };
        for (const { x, y } of places)
          expect(Math.abs(x - middle.x) <= half.x && Math.abs(y - middle.y) <= half.y).toBe(true);
        const margin = (marginOf(area) * ratio) / fit.unit + 1e-9;
        const right = middle.x + half.x <= bounds.right + margin;
        const left = middle.x - half.x >= bounds.left - margin;
        expect((left && right) || Math.abs(middle.x) < 1e-9).toBe(true);
      }),
    );
  });
});

describe("frameAroundOne", () => {
  test("a node with near neighbours is shown from nearer than one with far ones", () => {
    const around = (away: number) => frameAroundOne({ x: 0, y: 0 }, [{ x: away, y: 0 }], fit);
    expect(around(8).ratio).toBeLessThan(around(20).ratio);
    expect(around(8).middle).toEqual({ x: 0, y: 0 });
    expect(around(100).ratio).toBe(0.42);
    expect(around(0.01).ratio).toBe(0.12);
  });

  test("a few neighbours far off do not keep the many near ones small", () => {
    const near = Array.from({ length: 12 }, (_, step) => ({ x: step / 2, y: 0 }));
    const { ratio } = frameAroundOne({ x: 0, y: 0 }, [...near, { x: 100, y: 0 }], fit);
    expect(ratio).toBe(frameAroundOne({ x: 0, y: 0 }, near, fit).ratio);
  });

  test("in a crowded map one comes nearer", () => {
    const beside = [{ x: 0.01, y: 0 }];
    expect(frameAroundOne({ x: 0, y: 0 }, beside, { ...fit, unit: 0.5 }).ratio).toBe(0.025);
  });

  test("a neighbour too far off to come into view does not keep the one beside it small", () => {
    const beside = { x: 4, y: 0 };
    const { ratio } = frameAroundOne({ x: 0, y: 0 }, [beside, { x: 100, y: 0 }], fit);
    expect(ratio).toBe(frameAroundOne({ x: 0, y: 0 }, [beside], fit).ratio);
    expect(ratio).toBeLessThan(0.42);
  });

  test("a node without neighbours is shown with what lies around it", () => {
    expect(frameAroundOne({ x: 0, y: 0 }, [], fit).ratio).toBe(0.42);
  });
});
