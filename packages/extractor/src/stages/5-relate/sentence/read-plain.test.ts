import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { codeUnitsOf } from "../../../lexicon/code-units.ts";
import { readPlain } from "./read-plain.ts";
import type { Token } from "./token.ts";
import { openTokenBook } from "./token-book.ts";

const book = openTokenBook();

function tokensOf(text: string): Token[] {
  const tokens: Token[] = [];
  readPlain({ text, units: codeUnitsOf(text), base: 0, start: 0, end: text.length }, book, tokens);
  return tokens;
}

const rows = (text: string) => tokensOf(text).map(({ kind, text: word }) => `${word} ${kind}`);

describe("readPlain", () => {
  it.each([
    [
      "We use it, e.g. here.",
      ["we pronoun", "use word", "it pronoun", ", comma", "e.g. word", "here adverb", ". mark"],
    ],
    ["naïve Bayes’s co-op.", ["naïve word", "bayes’s word", "co-op word", ". mark"]],
    [
      "gains 70.8\\% (+3.5 points)",
      ["gains word", "70.8\\% number", "( open", "+3.5 points number", ") close"],
    ],
    [
      "a 7B model, 2.5x-ish",
      ["a determiner", "7b word", "model word", ", comma", "2.5x number", "-ish word"],
    ],
    [
      "\\textbf{It}; #1 @home",
      [
        "\\textbf word",
        "{ mark",
        "it pronoun",
        "} mark",
        "; break",
        "# mark",
        "1 number",
        "@ mark",
        "home word",
      ],
    ],
    ["x\u00a0—\u00a0y 漢字 😀", ["x word", "— break", "y word", "漢字 word", "😀 mark"]],
  ])("%s", (text, expected) => {
    expect(rows(text)).toEqual(expected);
  });

  it("gives every character but white space to one token, in order, whatever the text", () => {
    const fragment = fc.constantFrom(
      ..."We use - + 3 .5 % é ’ ' \\ x 7B ( ) , . ; : e.g. \u00a0 😀 \n points".split(" "),
      " ",
    );
    const anyText = fc.oneof(
      fc.string({ unit: "binary" }),
      fc.array(fragment).map((parts) => parts.join("")),
    );
    fc.assert(
      fc.property(anyText, (text) => {
        let end = 0;
        for (const token of tokensOf(text)) {
          expect(
            text
              .slice(end, token.start)
              .trim()
              .replace(/^['’._*+#-]+$/, ""),
          ).toBe("");
          expect(token.end).toBeGreaterThan(token.start);
          end = token.end;
        }
      }),
    );
  });

  it("reads a stretch as it would read the same text alone", () => {
    const text = "On MATH, we reach 60.9% in all";
    const stretch = { text, units: codeUnitsOf(text.slice(3)), base: 3, start: 9, end: 23 };
    const tokens: Token[] = [];
    readPlain(stretch, book, tokens);
    expect(tokens.map(({ start, end }) => text.slice(start, end))).toEqual(["we", "reach", "60.9%"]);
  });
});
