import { describe, expect, test } from "vitest";
import { looksLikeTitle, readTitle } from "./read-title.ts";

describe("readTitle", () => {
  test.each([
    ["A Plain Title", "A Plain Title", []],
    ["[A Linked Title](https://example.org/a_(b))", "A Linked Title", ["https://example.org/a_(b)"]],
    ["1. [A Linked Title](https://example.org/a) (slides)", "A Linked Title", ["https://example.org/a"]],
    ["**A Bold Title**", "A Bold Title", []],
    [
      "A Title with its Address: https://example.org/a?utm_source=mail",
      "A Title with its Address",
      ["https://example.org/a"],
    ],
    ["A Title [PDF](https://example.org/a.pdf)", "A Title", ["https://example.org/a.pdf"]],
    ["A Title that Ends in a Stop.", "A Title that Ends in a Stop", []],
    ["Is It a Title?", "Is It a Title?", []],
  ])("%s", (words, title, urls) => {
    const found = readTitle(words, 100);
    expect(found?.words).toBe(title);
    expect(words.slice((found?.span.start ?? 0) - 100, (found?.span.end ?? 0) - 100)).toBe(title);
    expect(found?.links.map(({ url }) => url)).toEqual(urls);
  });

  test("nothing is left of a heading without letters", () => {
    expect(["", "***", "1.", "https://example.org/a"].map((words) => readTitle(words, 0))).toEqual([
      undefined,
      undefined,
      undefined,
      undefined,
    ]);
  });
});

test.each([
  ["Small Provers Can Count: A Study of Sheep", true],
  ["Don't Fold Titles: Why You Need Them All", true],
  ["rProver: Small Models Count Sheep Well", true],
  ["Please read the Second Chapter before Class", false],
  ["we will discuss these in class", false],
  ["A sentence about something that ends in a stop.", false],
  ["Two Words", false],
])("looksLikeTitle: %s → %s", (line, expected) => {
  expect(looksLikeTitle(line)).toBe(expected);
});
