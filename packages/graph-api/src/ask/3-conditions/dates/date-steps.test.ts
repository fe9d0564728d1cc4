import fc from "fast-check";
import { expect, test } from "vitest";
import { monthsAway, neighbourDate, startOfStretch } from "./date-steps.ts";

test.each([
  ["2024", 1, "2025"],
  ["2024-12", 1, "2025-01"],
  ["2024-01", -1, "2023-12"],
  ["2024-02-28", 1, "2024-02-29"],
  ["2024-03-01", -1, "2024-02-29"],
] as const)("beside %s, %i, stands %s", (date, step, expected) => {
  expect(neighbourDate(date, step)).toBe(expected);
});

test.each([
  ["2025-10-27", 3, "month", "2025-07-28"],
  ["2025-03-31", 1, "month", "2025-03-01"],
  ["2025-10-27", 1, "year", "2024-10-28"],
  ["2025-10-27", 2, "week", "2025-10-14"],
  ["2025-10-27", 1, "day", "2025-10-27"],
  ["2025-10", 3, "month", "2025-08"],
  ["2025-10", 1, "year", "2024-11"],
  ["2025-10", 2, "week", "2025-10"],
  ["2025", 2, "year", "2024"],
  ["2025", 3, "month", "2025"],
] as const)("up to %s, %i %s, begins with %s", (end, count, unit, expected) => {
  expect(startOfStretch(end, count, unit)).toBe(expected);
});

const monthArbitrary = fc
  .tuple(fc.integer({ min: 1950, max: 2100 }), fc.integer({ min: 1, max: 12 }))
  .map(([year, month]) => `${year}-${String(month).padStart(2, "0")}`);

test("months forth and back lead to the same month, and later ones compare as later", () => {
  fc.assert(
    fc.property(monthArbitrary, fc.integer({ min: 1, max: 300 }), (month, step) => {
      const later = monthsAway(month, step);
      expect(later > month).toBe(true);
      expect(monthsAway(later, -step)).toBe(month);
    }),
  );
});
