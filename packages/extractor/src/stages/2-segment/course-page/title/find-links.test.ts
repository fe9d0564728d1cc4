import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { findLinks, isLinksOnly } from "./find-links.ts";

describe("findLinks", () => {
  test.each([
    ["[A Title](https://example.org/a_(b))", [["A Title", "https://example.org/a_(b)"]]],
    ["see https://example.org/a, and more", [["", "https://example.org/a"]]],
    ["(https://example.org/a)", [["", "https://example.org/a"]]],
    [
      "[[paper]](https://example.org/a) [[code]](https://example.org/b)",
      [
        ["paper", "https://example.org/a"],
        ["code", "https://example.org/b"],
      ],
    ],
    ["[https://example.org/a](https://example.org/a)", [["https://example.org/a", "https://example.org/a"]]],
    ["![a picture](sheep.png)", []],
    ["[A [bracketed] Title](https://example.org/a)", [["A [bracketed] Title", "https://example.org/a"]]],
    ["https://example.org/a?utm_source=x&id=7&utm_medium=y", [["", "https://example.org/a?id=7"]]],
    ["https://arxiv.org/html/2905.04091v3", [["", "https://arxiv.org/html/2905.04091v3"]]],
    ["https://arxiv.org/abs/2905.0409112 citations", [["", "https://arxiv.org/abs/2905.04091"]]],
    ["https://arxiv.org/abs/2905.04091Cited by 20", [["", "https://arxiv.org/abs/2905.04091"]]],
    ["[x](", []],
  ])("%s", (line, links) => {
    expect(findLinks(line).map(({ words, url }) => [words, url])).toEqual(links);
  });

  test("links stand in their line in order, whatever the line", () => {
    const piece = fc.constantFrom(
      "[",
      "]",
      "(",
      ")",
      "](",
      "https://a.b/c",
      "!",
      " ",
      "a",
      "<",
      ">",
      "[x](y)",
    );
    return fc.assert(
      fc.property(fc.array(piece, { maxLength: 30 }), (pieces) => {
        let before = 0;
        for (const { start, end } of findLinks(pieces.join(""))) {
          expect(before <= start && start < end && end <= pieces.join("").length).toBe(true);
          before = end;
        }
      }),
    );
  });
});

test.each([
  ["[Pdf](https://example.org/a) + [Pdf](https://example.org/b)", true],
  ["[PDF](https://example.org/a) [^1]", true],
  ["URL: https://example.org/a", true],
  ["[PDF](https://example.org/a)42", true],
  ["(SHEEP'31) https://example.org/a", true],
  ["A Title: https://example.org/a", false],
  ["no link", false],
])("isLinksOnly: %s → %s", (line, expected) => {
  expect(isLinksOnly(line, findLinks(line))).toBe(expected);
});
