import { describe, expect, test } from "vitest";
import { classifyHeading } from "./classify-heading.ts";

describe("classifyHeading", () => {
  test.each([
    ["Required Readings:", "required"],
    ["**Required Reading**", "required"],
    ["More Readings: ", "more"],
    ["More Readings on agents", "more"],
    ["Additional papers", "more"],
    ["Optional Readings - Vision", "more"],
    ["Week 3: Required readings", "required"],
    ["Background", "background"],
    ["Extra", "extra"],
    ["Background Readings", "background readings"],
    ["Readings", "readings"],
    ["Readings: safety", "readings: safety"],
    ["Related papers (2019)", "related papers (2019)"],
  ])("%s opens the list %s", (words, section) => {
    expect(classifyHeading(words)).toEqual({ kind: "section", section });
  });

  test.each([
    ["Slides", false],
    ["Insights:", false],
    ["Blog", true],
    ["Student blog: what we learned", true],
    ["Introduction", true],
  ])("%s is set apart", (words, endsList) => {
    expect(classifyHeading(words)).toEqual({ kind: "aside", endsList });
  });

  test.each([
    "Reading Wikipedia to Answer Open-Domain Questions",
    "A Survey of Deep Learning for Mathematical Reasoning",
    "Required Samples for Learning to Rank",
    "Background Matting: The World is Your Green Screen",
    "Slide Attention for Long Documents",
    "More Agents Is All You Need",
    "Summary of a Haystack: A Challenge to Long-Context LLMs",
  ])("%s is a title", (words) => {
    expect(classifyHeading(words)).toEqual({ kind: "title" });
  });

  test("the line that every page begins with is no title", () => {
    expect(classifyHeading("In this session, our readings cover:").kind).toBe("preamble");
  });
});
