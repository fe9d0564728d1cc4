import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { splitWords } from "./split-words.ts";

const wordsOf = (text: string) =>
  splitWords(text, 0, text.length).map(({ start, end }) => text.slice(start, end));

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

  it("gives words in order, without white space, whatever the text", () =>
    fc.assert(
      fc.property(fc.string({ unit: "binary", maxLength: 300 }), (text) => {
        let end = 0;
        for (const word of splitWords(text, 0, text.length)) {
          expect(word.start).toBeGreaterThanOrEqual(end);
          expect(word.end).toBeGreaterThan(word.start);
          expect(/\s/.test(text.slice(word.start, word.end))).toBe(false);
          end = word.end;
        }
      }),
    ));
});
