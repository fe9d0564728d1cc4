import { describe, expect, it } from "vitest";
import { nameShapeOf } from "./name-shape.ts";

describe("nameShapeOf", () => {
  it.each([
    ["InfoQuill", "camel"],
    ["miniF2F", "coded"],
    ["L-Add", "camel"],
    ["LLaMA", "camel"],
    ["T5", "coded"],
    ["Llama-2-7b", "coded"],
    ["Foo-2-chat", "coded"],
    ["CIFAR-10", "coded"],
    ["GRPO", "acronym"],
    ["PRMs", "acronym"],
    ["Safe", "capitalised"],
    ["Mixture-of-Experts", "capitalised"],
    ["7B", "measure"],
    ["1.5", "number"],
    ["F1@3", "measure"],
    ["float8_e4m3", "measure"],
    ["text-to-3D", "measure"],
    ["sub-2B", "measure"],
    ["step-by-step", "plain"],
  ])("%s is %s", (word, shape) => {
    expect(nameShapeOf(word).shape).toBe(shape);
  });

  it.each([
    ["CLIP-guided", "CLIP"],
    ["GPT-4-generated", "GPT-4"],
    ["non-CLIP", "CLIP"],
    ["o1-preview", "o1-preview"],
    ["Foo-deepseek-7B", "Foo-deepseek-7B"],
  ])("the name in %s is %s", (word, name) => {
    const { nameStart, nameEnd } = nameShapeOf(word);
    expect(word.slice(nameStart, nameEnd)).toBe(name);
  });
});
