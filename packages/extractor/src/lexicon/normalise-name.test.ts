import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { normaliseName, spellingsOf } from "./normalise-name.ts";

describe("normaliseName", () => {
  it("gives one key to the spellings of one name", () => {
    for (const spellings of [
      ["Chain-of-Thought", "chain of thought", "Chain of\nThought", "Chain‑of–Thought"],
      ["Llama 2", "LLaMA-2", "Llama2", "llama2"],
      ["MATH-500", "MATH500", "MATH 500"],
      ["Qwen2.5-Math", "Qwen 2.5 Math", "qwen2.5 math"],
      ["Humanity's Last Exam", "Humanity’s last exam"],
    ]) {
      expect(new Set(spellings.map(normaliseName)).size, spellings.join(" | ")).toBe(1);
    }
  });

  it("keeps names apart that differ in a digit, a version or a sign", () => {
    const names = [
      "MATH",
      "MATH-500",
      "MATH+",
      "GPT-4",
      "GPT-4o",
      "GPT-4.1",
      "GPT-4 o",
      "o1",
      "o 1",
      "HumanEval",
      "HumanEval+",
      "Qwen2",
      "Qwen2.5",
      "7B",
      "72B",
    ];
    expect(new Set(names.map(normaliseName)).size).toBe(names.length);
  });

  it("changes nothing the second time, for any text", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary", maxLength: 40 }), (text) => {
        expect(normaliseName(normaliseName(text))).toBe(normaliseName(text));
      }),
    );
  });
});

describe("spellingsOf", () => {
  it("adds the British spelling where there is one", () => {
    expect(spellingsOf("Direct Preference Optimization")).toEqual([
      "Direct Preference Optimization",
      "Direct Preference Optimisation",
    ]);
    expect(spellingsOf("Behavior Cloning")).toEqual(["Behavior Cloning", "Behaviour Cloning"]);
    expect(spellingsOf("Beam Search")).toEqual(["Beam Search"]);
  });
});
