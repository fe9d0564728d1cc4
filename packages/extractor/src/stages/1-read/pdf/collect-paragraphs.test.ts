import { describe, expect, test } from "vitest";
import { collectParagraphs } from "./collect-paragraphs.ts";
import type { TextLine } from "./text-line.ts";

const body = { size: 10, font: "f1" };

/** Lines of a column, twelve points apart; `>` in front indents, a number in front sets a gap above. */
function column(...texts: readonly string[]): TextLine[] {
  let y = 700;
  return texts.map((raw): TextLine => {
    const [, gap = "0", indent, text = ""] = /^(\d+\| )?(> )?(.*)$/.exec(raw) ?? [];
    y -= 12 + Number.parseInt(gap, 10);
    const place = { page: 1, column: "left" as const, left: indent === undefined ? 60 : 75, right: 300, y };
    return { text, pieces: text.split(" ¦ "), ...place, ...body, isSmallCapitals: false };
  });
}

function paragraphs(...texts: readonly string[]): string[] {
  return collectParagraphs(column(...texts), body, new Set());
}

describe("collectParagraphs", () => {
  test("an indent or a gap behind a full stop begins a paragraph; a number at the end of a line ends nothing", () => {
    expect(
      paragraphs(
        "It proves 61.3%, which is 4.1",
        "> points more than before.",
        "> A second one.",
        "8| A third one.",
      ),
    ).toEqual(["It proves 61.3%, which is 4.1 points more than before.", "A second one.", "A third one."]);
  });

  test("items of a list stand for themselves, without their signs", () => {
    const items = [
      "• a prover that climbs in steps",
      "• a benchmark of many rungs",
      "∙ code for all of it here",
    ];
    expect(paragraphs("We give three things:", ...items)).toEqual([
      "We give three things:",
      "a prover that climbs in steps",
      "a benchmark of many rungs",
      "code for all of it here",
    ]);
  });

  test("a caption and what follows it without a gap is left out, and the sentence that it parts goes on", () => {
    expect(
      paragraphs(
        "The curve rises until",
        "9| Table 2: Accuracy of all.",
        "Higher is better here.",
        "9| the budget is spent.",
      ),
    ).toEqual(["The curve rises until the budget is spent."]);
  });

  test("in mid paragraph a line may begin with the words of a caption", () => {
    expect(paragraphs("All numbers stand in", "Table 2. We see a rise.")).toEqual([
      "All numbers stand in Table 2. We see a rise.",
    ]);
  });

  test("a formula leaves a mark, a row of numbers nothing", () => {
    expect(
      paragraphs("We minimise", "> L = a + b (3)", "where a is the rate.", "Ours ¦ 71.2 ¦ 88.1 ¦ 90.3"),
    ).toEqual(["We minimise … where a is the rate."]);
  });
});
