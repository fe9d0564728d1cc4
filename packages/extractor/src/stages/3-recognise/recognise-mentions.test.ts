import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { recogniseMentions } from "./recognise-mentions.ts";
import { documentFromLines } from "./testing/entry-from-lines.ts";
import { sampleLexicon } from "./testing/sample-lexicon.ts";

const fragments = fc.constantFrom(
  ..."We propose introduce X-Net , a benchmark ( GRPO ) called Foo-7B and such as models Llama 2 -7B . : the MATH on GSM8K's \\textbf{Bar} $^2$ “Quux” é 漢字 😀 http://x.org/Y-1 -- / +".split(
    " ",
  ),
);
const anyText = fc.oneof(
  fc.string({ unit: "binary", maxLength: 200 }),
  fc.array(fragments, { maxLength: 40 }).map((words) => words.join(" ")),
);

describe("recogniseMentions", () => {
  it("accepts any text; every mention is what stands at its place, inside its sentence, none over another", () =>
    fc.assert(
      fc.property(fc.array(anyText, { maxLength: 4 }), (texts) => {
        const input = documentFromLines([
          "title: On Names",
          ...texts.map((text) => text.replace(/[\n\r]/g, " ")),
        ]);
        const mentions = recogniseMentions([input], sampleLexicon).value;
        let end = 0;
        for (const mention of mentions) {
          expect(input.document.text.slice(mention.start, mention.end)).toBe(mention.surface);
          expect(mention.start).toBeGreaterThanOrEqual(Math.max(end, mention.sentence.start));
          expect(mention.end).toBeLessThanOrEqual(mention.sentence.end);
          expect(mention.surface.trim()).not.toBe("");
          end = mention.end;
        }
      }),
      { numRuns: 300 },
    ));

  it("finds the same in each source whatever the order of the inputs", () => {
    const first = documentFromLines(
      ["We propose QuillNet, a framework.", "---", "We present QuillNet, a dataset of ink."],
      "a.txt",
    );
    const second = documentFromLines(
      ["Ink of QuillNet and of PenBank flows.", "We introduce PenBank, a corpus."],
      "b.txt",
    );
    const forwards = recogniseMentions([first, second], sampleLexicon).value;
    const backwards = recogniseMentions([second, first], sampleLexicon).value;
    const rows = (mentions: typeof forwards) => mentions.map((mention) => JSON.stringify(mention)).sort();
    expect(rows(backwards)).toEqual(rows(forwards));
  });

  it("says the family of a sized model", () => {
    const input = documentFromLines([
      "We tune Qwen2.5-Math-72B-Instruct, Llama 2-7B, PaLM-540B, GPT-4-1106 and Phi-3-mini-128k.",
    ]);
    const families = recogniseMentions([input], sampleLexicon).value.map(({ candidate }) => candidate.family);
    expect(families).toEqual(["Qwen2.5-Math", "Llama-2", "PaLM", "GPT-4", "Phi-3"]);
  });
});
