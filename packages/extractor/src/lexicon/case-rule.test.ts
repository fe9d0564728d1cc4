import { describe, expect, it } from "vitest";
import { type CaseRule, caseRuleOf, keepsCase, lettersOf } from "./case-rule.ts";

/** Protects what the lexicon's README promises about capitals. */
describe("caseRuleOf", () => {
  const rules: Record<CaseRule, readonly string[]> = {
    exact: ["PPO", "LoRA", "STaR", "Mamba", "C-Eval", "o1", "T5", "SALMON", "β-DPO"],
    raised: ["Minerva", "TruthfulQA", "DiVeRSe", "Zephyr"],
    folded: ["Tree of Thoughts", "GSM8K", "MATH-500", "GPT-4o", "autoformalization", "ARC-AGI", "miniF2F"],
  };

  for (const [rule, names] of Object.entries(rules)) {
    it(`gives ${rule} to ${names.join(", ")}`, () => {
      expect(names.map((name) => [name, caseRuleOf(name)])).toEqual(names.map((name) => [name, rule]));
    });
  }
});

describe("keepsCase", () => {
  it("lets a raised name stand with a capital only, and with an inner one where it has one", () => {
    const found = (name: string, text: string) => keepsCase("raised", lettersOf(name), lettersOf(text));
    expect([found("Minerva", "Minerva"), found("Minerva", "MINERVA"), found("Minerva", "minerva")]).toEqual([
      true,
      true,
      false,
    ]);
    expect([found("DiVeRSe", "DIVERSE"), found("DiVeRSe", "Diverse"), found("DiVeRSe", "diverse")]).toEqual([
      true,
      false,
      false,
    ]);
  });
});
