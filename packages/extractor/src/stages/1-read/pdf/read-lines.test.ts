import { describe, expect, test } from "vitest";
import type { TextRun } from "../../../model/text-layer.ts";
import { readLines } from "./read-lines.ts";

/** Words at their places: each 5 points a character wide. */
function words(y: number, ...placed: readonly (readonly [x: number, text: string])[]): TextRun[] {
  return placed.map(([x, text]) => ({
    text,
    x,
    y,
    width: text.length * 5,
    size: 10,
    font: "f1",
    rotated: false,
  }));
}

function read(runs: readonly TextRun[], { gutter, page = 1 }: { gutter?: number; page?: number } = {}) {
  return readLines({ width: 612, height: 792, runs }, page, gutter, 10);
}

describe("readLines", () => {
  test("reads the left column, then the right one, then what lies over both", () => {
    const runs = [
      ...words(700, [60, "left one"], [320, "right one"]),
      ...words(688, [60, "left two"], [320, "right two"]),
      ...words(660, [200, "a line that lies over both of the columns"]),
      ...words(640, [60, "left three"], [320, "right three"]),
    ];
    expect(read(runs, { gutter: 306 }).map(({ text }) => text)).toEqual([
      "left one",
      "left two",
      "right one",
      "right two",
      "a line that lies over both of the columns",
      "left three",
      "right three",
    ]);
  });

  test("a formula that sticks out over the gutter does not part the columns", () => {
    const runs = [
      ...words(700, [60, "left one"], [320, "right one"]),
      ...words(688, [150, "L = a + b + c + d + e + f + g + h"]),
      ...words(676, [60, "left two"], [330, "right two"]),
    ];
    expect(
      read(runs, { gutter: 306 })
        .map(({ text }) => text)
        .at(-1),
    ).toBe("right two");
  });

  test("cells stand apart, and the words of a line that was drawn out do not", () => {
    const [cells] = read(words(700, [60, "Method"], [140, "MATH"], [200, "accuracy"]));
    expect(cells?.pieces).toEqual(["Method", "MATH", "accuracy"]);
    const [drawnOut] = read(words(700, [60, "Baselines"], [117, "are"], [144, "ReProver"], [196, "and"]));
    expect(drawnOut?.pieces).toEqual(["Baselines are ReProver and"]);
  });

  test("a first page is set in columns from where the right one begins, though the abstract begins below", () => {
    const runs = [
      ...words(740, [150, "A Title over the Page"]),
      ...words(720, [100, "Ada Example"], [380, "Bo Sample"]),
      ...words(640, [60, "figure words"], [320, "right one at the edge"]),
      ...words(628, [60, "figure words"], [320, "right two at the edge"]),
      ...words(600, [60, "Abstract"], [320, "right three"]),
    ];
    expect(read(runs, { gutter: 306, page: 0 }).map(({ text }) => text)).toEqual([
      "A Title over the Page",
      "Ada Example Bo Sample",
      "figure words",
      "figure words",
      "Abstract",
      "right one at the edge",
      "right two at the edge",
      "right three",
    ]);
  });

  test("marks of footnotes are dropped, exponents kept, and small capitals are small letters", () => {
    const [base] = words(700, [60, "PRM800K"]);
    const mark = { ...base, text: "1", x: 95, y: 704, width: 3, size: 6, font: "f1", rotated: false };
    expect(read([...words(700, [60, "PRM800K"]), mark]).map(({ text }) => text)).toEqual(["PRM800K"]);
    const exponent = { ...mark, text: "6", x: 70 };
    expect(read([...words(700, [60, "10"]), exponent]).map(({ text }) => text)).toEqual(["10^6"]);
    const small = { ...mark, text: "NTRODUCTION", x: 65, y: 700, width: 50, size: 8 };
    expect(read([...words(700, [60, "I"]), small])[0]).toMatchObject({
      text: "Introduction",
      isSmallCapitals: true,
    });
  });
});
