import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type Box, type LabelArea, overlap, placeLabels, shortened } from "./place-labels.ts";

const boxAt = (left: number, top: number, width = 40, height = 12): Box => ({
  left,
  top,
  right: left + width,
  bottom: top + height,
});
const area = (rest: Partial<LabelArea> = {}): LabelArea => ({
  width: 300,
  height: 200,
  taken: [],
  covers: () => 0,
  mostCovered: 10,
  ...rest,
});
const wish = (key: string, rank: number, ...spots: Box[]) => ({ key, rank, spots });

const anyBox = fc
  .tuple(
    fc.integer({ min: -80, max: 380 }),
    fc.integer({ min: -80, max: 280 }),
    fc.integer({ min: 1, max: 120 }),
    fc.integer({ min: 1, max: 40 }),
  )
  .map(([left, top, width, height]) => boxAt(left, top, width, height));
const anyWishes = fc.array(
  fc.record({ key: fc.string(), rank: fc.integer(), spots: fc.array(anyBox, { maxLength: 8 }) }),
  { maxLength: 60 },
);

describe("placeLabels", () => {
  test("no two labels overlap, none leaves the area, none lies on what is taken", () => {
    fc.assert(
      fc.property(
        anyWishes,
        fc.array(anyBox, { maxLength: 3 }),
        fc.integer({ min: 0, max: 30 }),
        (wishes, taken, limit) => {
          const placed = placeLabels(wishes, area({ taken }), limit);
          expect(placed.length).toBeLessThanOrEqual(limit);
          placed.forEach(({ box }, index) => {
            expect(box.left >= 0 && box.top >= 0 && box.right <= 300 && box.bottom <= 200).toBe(true);
            expect(taken.some((other) => overlap(box, other))).toBe(false);
            expect(placed.slice(index + 1).some(({ box: other }) => overlap(box, other))).toBe(false);
          });
        },
      ),
    );
  });

  test("the label with the lower rank gets the place that both want", () => {
    const placed = placeLabels([wish("late", 2, boxAt(10, 10)), wish("early", 1, boxAt(12, 12))], area(), 10);
    expect(placed.map(({ key }) => key)).toEqual(["early"]);
  });

  test("a label whose first spot is taken moves to its next one", () => {
    const placed = placeLabels(
      [wish("a", 1, boxAt(10, 10)), wish("b", 2, boxAt(10, 10), boxAt(10, 60))],
      area(),
      10,
    );
    expect(placed[1]?.box.top).toBe(60);
  });

  test("a later spot wins when the first would cover nodes", () => {
    const covers = (box: Box) => (box.top === 10 ? 2 : 0);
    const placed = placeLabels([wish("a", 1, boxAt(10, 10), boxAt(10, 60))], area({ covers }), 10);
    expect(placed[0]?.box.top).toBe(60);
  });

  test("a label that would cover too much is left out, but for what is in focus, which covers the least", () => {
    const covers = (box: Box) => (box.top === 10 ? 40 : 20);
    const spots = [boxAt(10, 10), boxAt(10, 60)];
    const placed = placeLabels(
      [wish("other", 1, ...spots), wish("focus", -1, ...spots)],
      area({ covers }),
      10,
    );
    expect(placed).toEqual([{ key: "focus", box: spots[1] }]);
  });
});

describe("shortened", () => {
  test("keeps short names and cuts long ones with an ellipsis, never inside a character", () => {
    expect(shortened("MATH-500")).toBe("MATH-500");
    expect(shortened("a".repeat(40))).toBe(`${"a".repeat(33)}…`);
    expect(shortened("𝒜".repeat(40), 5)).toBe("𝒜𝒜𝒜𝒜…");
  });
});
