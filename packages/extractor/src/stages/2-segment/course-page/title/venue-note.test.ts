import { expect, test } from "vitest";
import { findTrailingVenue, readVenueLine, readVenueNote } from "./venue-note.ts";

test.each([
  ["January 2025", "2025-01"],
  ["published on 3 Feb 2029", "2029-02-03"],
  ["2024", "2024"],
  ["NeurIPS'23", "2023"],
  ["USENIX Security'21", "2021"],
  ["Findings of EMNLP'20", "2020"],
  ["Nature 2021", "2021"],
  ["ICLR", undefined],
])("in brackets, %s is a date or a venue", (words, date) => {
  const found = readVenueNote(words);
  expect(found).toBeDefined();
  expect(found?.date?.value).toBe(date);
});

test.each(["and why", "Meta", "M", "SAM 2", "version 2.0", "v2"])(
  "in brackets, %s is part of a title",
  (words) => {
    expect(readVenueNote(words)).toBeUndefined();
  },
);

test.each([
  ["19 December 2023", "2023-12-19"],
  ["ICML 2024", "2024"],
  ["2024/1/30", "2024"],
])("alone on a line, %s is a date", (line, date) => {
  expect(readVenueLine(line)?.date?.value).toBe(date);
});

test.each(["State of Sheep Report 2024", "Science in the age of sheep", "AI 2027"])(
  "alone on a line, %s may be a title",
  (line) => {
    expect(readVenueLine(line)).toBeUndefined();
  },
);

test.each([
  ["Energy-based Sheep, ICML 2017", "Energy-based Sheep", "2017"],
  ["Grass is not Explanation, 2019", "Grass is not Explanation", "2019"],
  ["Fences that Think - April 2025", "Fences that Think", "2025-04"],
])("%s ends with its venue or date", (title, words, date) => {
  const found = findTrailingVenue(title);
  expect([title.slice(0, found?.start), found?.date?.value]).toEqual([words, date]);
});
