import { expect, test } from "vitest";
import { dateFromArxivId, findDate } from "./read-date.ts";

test.each([
  ["31 Jan 2024", "2024-01-31", "day"],
  ["January 16, 2025", "2025-01-16", "day"],
  ["published Sept. 3rd, 2024", "2024-09-03", "day"],
  ["May 2024", "2024-05", "month"],
  ["in 2019 already", "2019", "year"],
  ["31 Jan", undefined, undefined],
  ["pages 1999.5 and 12019", undefined, undefined],
])("findDate: %s → %s", (text, value, precision) => {
  expect(findDate(text)).toEqual(value === undefined ? undefined : { value, precision, inferred: false });
});

test("an arXiv id gives its month, marked as inferred; the old ids and impossible months give nothing", () => {
  expect(dateFromArxivId("2402.03300")).toEqual({ value: "2024-02", precision: "month", inferred: true });
  expect([
    dateFromArxivId("2413.00001"),
    dateFromArxivId("hep-th/9901001"),
    dateFromArxivId(undefined),
  ]).toEqual([undefined, undefined, undefined]);
});
