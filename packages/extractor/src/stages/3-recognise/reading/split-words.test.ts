import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { codeUnitsOf } from "../../../lexicon/code-units.ts";
import { markBetween, splitWords, wordSpansFor } from "./split-words.ts";

function spansOf(text: string) {
  const { starts, ends } = wordSpansFor(text.length);
  const count = splitWords(codeUnitsOf(text), text.length, { starts, ends });
  return Array.from({ length: count }, (_, at) => {
    const start = starts[at] ?? 0;
    return { start, end: ends[at] ?? 0, before: markBetween(text, ends[at - 1] ?? 0, start) };
  });
}

const wordsOf = (text: string) => spansOf(text).map(({ start, end }) => text.slice(start, end));

describe("splitWords", () => {
  it.each([
    ["Qwen2.5-Math-72B, GSM8K+ and ViT-L/14.", ["Qwen2.5-Math-72B", "GSM8K+", "and", "ViT-L/14"]],
    ["GPT-4's score (in Symbolics.jl)", ["GPT-4", "s", "score", "in", "Symbolics.jl"]],
    ["the end of one.We start", ["the", "end", "of", "one", "We", "start"]],
    ["text/image, capabilities --which", ["text", "image", "capabilities", "which"]],
    ["code: https://github.com/Foo/Bar. \\textbf{Baz}", ["code", "Baz"]],
    ["github.com/Foo/Bar is", ["is"]],
  ])("%s", (text, expected) => {
    expect(wordsOf(text)).toEqual(expected);
  });

  it.each([
    ["a, b (c) d . e", ["", ",", "(", ")", "."]],
    ["a,\u0001b,\u00a0c \u2014 d  \n e", ["", ",\u0001", ",", "\u2014", ""]],
    [" (a", ["("]],
  ])("gives what stands between words without white space: %j", (text, expected) => {
    expect(spansOf(text).map(({ before }) => before)).toEqual(expected);
  });

  it("gives words in order, without white space, whatever the text", () =>
    fc.assert(
      fc.property(fc.string({ unit: "binary", maxLength: 300 }), (text) => {
        let end = 0;
        for (const word of spansOf(text)) {
          expect(word.start).toBeGreaterThanOrEqual(end);
          expect(word.before).toBe(text.slice(end, word.start).replace(/\s+/g, ""));
          expect(word.end).toBeGreaterThan(word.start);
          expect(/\s/.test(text.slice(word.start, word.end))).toBe(false);
          end = word.end;
        }
      }),
    ));
});
