import fc from "fast-check";
import { expect, test } from "vitest";
import { isInDates } from "./match-date.ts";

test.each([
  ["2024-06-15", { from: "2024-06", to: "2024-06" }, true],
  ["2024-06", { from: "2024-06", to: "2024-06" }, true],
  ["2024-07-01", { from: "2024-06", to: "2024-06" }, false],
  ["2024", { from: "2024-06", to: "2024-06" }, undefined],
  ["2024", { from: "2023-06" }, true],
  ["2024", { from: "2024-02" }, undefined],
  ["2023", { from: "2024-02" }, false],
  ["2024-06", { to: "2024-06-10" }, undefined],
  ["2024-06", { from: "2024-01", to: "2024-12-31" }, true],
  ["unknown", { from: "2024" }, undefined],
  [undefined, { from: "2024" }, undefined],
] as const)("%s in %j: %s", (date, { ...bounds }, expected) => {
  expect(isInDates(date, { op: "date", ...bounds })).toBe(expected);
});

const twoDigits = (number: number) => String(number).padStart(2, "0");
const dayArbitrary = fc
  .tuple(
    fc.integer({ min: 2022, max: 2025 }),
    fc.integer({ min: 1, max: 12 }),
    fc.integer({ min: 1, max: 28 }),
  )
  .map(([year, month, day]) => `${year}-${twoDigits(month)}-${twoDigits(day)}`);
const dateArbitrary = fc
  .tuple(dayArbitrary, fc.constantFrom(4, 7, 10))
  .map(([day, size]) => day.slice(0, size));

test("what is said of a coarse date holds of every day that it may mean", () => {
  fc.assert(
    fc.property(dateArbitrary, dateArbitrary, dayArbitrary, fc.constantFrom(4, 7), (from, to, day, size) => {
      const said = isInDates(day.slice(0, size), { op: "date", from, to });
      const onDay = isInDates(day, { op: "date", from, to });
      expect(onDay).toBeDefined();
      if (said !== undefined) expect(onDay).toBe(said);
    }),
  );
});
