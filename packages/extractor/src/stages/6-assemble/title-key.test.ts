import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { titleKey, titleWords } from "./title-key.ts";

const keyOf = (title: string): string => titleKey(titleWords(title));

describe("one title in two spellings", () => {
  test.each([
    ["A Survey of Proof Search", "A survey of proof-search."],
    ["Counting Sheep: Éwes and Rams", "Counting sheep — ewes and rams"],
    ["{GAN}s for {{S}heep}", "GANs for Sheep"],
    [String.raw`$\tau$-Bench for Sheep`, "τ-bench for sheep"],
    [String.raw`Sch\"afer Counts MATH$^2$`, "Schäfer counts MATH²"],
    ["“Quoted” Sheep & Wool", String.raw`"Quoted" Sheep \& Wool`],
    ["Counting Sheep", "Counting Sheep (extended version)"],
    ["Counting Sheep", "Counting Sheep [v2]"],
    ["Counting Sheep", "Counting Sheep (NeurIPS 2029)"],
    ["Counting Sheep", "Counting Sheep [ACL'29 Findings]"],
    ["Counting Sheep", "Counting Sheep (Accepted at ICLR 2029, Oral)"],
    ["Counting Sheep", "Counting Sheep, ICML 2029"],
    ["Counting Sheep", "Counting Sheep - extended abstract"],
    ["Counting Sheep", "Counting Sheep (v2) (ICLR 2029)"],
    ["Counting sheep on large and green meadows", "Counting Sheep on Large and Green meadows v2"],
  ])("%s = %s", (left, right) => {
    expect(keyOf(right)).toBe(keyOf(left));
  });

  test.each([
    ["Scaling Verifiers", "Scaling Verifiers 2"],
    ["StyleGAN", "StyleGAN v2"],
    ["Counting Sheep", "Counting Sheep (for Beginners)"],
    ["The Year of the Sheep", "The Year of the Sheep 2029"],
    ["GPT", "GPT+"],
  ])("%s is not %s", (left, right) => {
    expect(keyOf(right)).not.toBe(keyOf(left));
  });

  test("a title that is nothing but a version or a venue keeps its words", () => {
    expect(keyOf("(NeurIPS 2029)")).toBe("neurips2029");
    expect(keyOf("v2")).toBe("v2");
    expect(keyOf("???")).toBe("");
  });
});

test("any title: blanks around it change nothing, and no title is too odd", () => {
  return fc.assert(
    fc.property(fc.string({ unit: "grapheme", maxLength: 60 }), (title) => {
      expect(keyOf(`  ${title}\n`)).toBe(keyOf(title));
    }),
  );
});

test("a title in ASCII gives the words that it gives behind a letter with an accent", () => {
  return fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom(..."abXY+-.,_/ "), maxLength: 40 }), (title) => {
      expect(titleWords(`é ${title}`)).toEqual(["e", ...titleWords(title)]);
    }),
  );
});
