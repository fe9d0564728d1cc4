import { expect, test } from "vitest";
import { parseFirstDay, parseLastDay } from "./parse-day.ts";

test.each([
  ["2024", "2024-01-01", "2024-12-31"],
  ["2024-02", "2024-02-01", "2024-02-29"],
  ["2023-02", "2023-02-01", "2023-02-28"],
  ["2024-05-07", "2024-05-07", "2024-05-07"],
])("%s is from %s to %s", (text, first, last) => {
  expect([parseFirstDay(text), parseLastDay(text)]).toEqual([first, last]);
});

test.each(["24", "2024-13", "last year", "2024-1-1", "2023-02-29", "2024-04-31"])("%s is no day", (text) => {
  expect(() => parseFirstDay(text)).toThrow("expected a year, a month or a day");
});
