import { describe, expect, test } from "vitest";
import { headingAt } from "./find-headings.ts";
import type { TextLine } from "./text-line.ts";

const body = { size: 10, font: "f1" };

function line(text: string, y = 700, more: Partial<TextLine> = {}): TextLine {
  const place = { page: 1, column: "left" as const, left: 60, right: 300, y };
  return { text, pieces: [text], ...place, size: 12, font: "f2", isSmallCapitals: false, ...more };
}

describe("headingAt", () => {
  test.each<[text: string, open: number | undefined, name: string | undefined, level?: number]>([
    ["1 Introduction", 0, "Introduction", 1],
    ["4.2 Main Results", 4, "Main Results", 2],
    ["IV. EXPERIMENTS", undefined, "EXPERIMENTS", 1],
    ["B. Setup", undefined, "Setup", 2],
    ["Related Work", 3, "Related Work", 1],
    ["A Closing Word", undefined, "A Closing Word", 1],
    ["7 Apples Were Counted", 2, undefined],
    ["4.2 Main Results", 3, undefined],
    ["3 apples and a pear", 2, undefined],
    ["Some Bold Words", 2, undefined],
    ["The first sentence of a paragraph.", undefined, undefined],
  ])("%s behind section %s", (text, open, name, level) => {
    const [found] = [headingAt([line(text)], 0, body, open)];
    expect(found && { name: found.name, level: found.level }).toEqual(
      name === undefined ? undefined : { name, level },
    );
  });

  test("a heading of several lines is one, and the text below it is not part of it", () => {
    const lines = [
      line("3 The Ladder Algo-", 700),
      line("rithm for Long Proofs", 686),
      line("We climb.", 670, { size: 10, font: "f1" }),
    ];
    expect(headingAt(lines, 0, body, 2)).toEqual({
      name: "The Ladder Algorithm for Long Proofs",
      level: 1,
      lines: 2,
    });
  });

  test("a line of the text, and a line of a table of contents, open nothing", () => {
    expect(headingAt([line("1 Introduction", 700, { size: 10, font: "f1" })], 0, body, 0)).toBeUndefined();
    expect(headingAt([line("1 Introduction . . . . . . . . 3")], 0, body, 0)).toBeUndefined();
    expect(
      headingAt([line("1 Introduction 3", 700, { pieces: ["1 Introduction", "3"] })], 0, body, 0),
    ).toBeUndefined();
  });
});
