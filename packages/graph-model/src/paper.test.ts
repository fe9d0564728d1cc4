import { expect, test } from "vitest";
import { yearOf } from "./paper.ts";

test.each([
  ["2024", 2024],
  ["2024-02-05", 2024],
  ["", undefined],
  ["unknown", undefined],
  ["in 2024", undefined],
  [undefined, undefined],
])("the year of the date %j is %s: what begins with none has none", (date, year) => {
  expect(yearOf(date === undefined ? {} : { date })).toBe(year);
});
