import { describe, expect, test } from "vitest";
import { classifyHeading } from "./classify-heading.ts";

describe("classifyHeading", () => {
  test.each([
    ["Required Readings:", "required", true],
    ["**Required Reading**", "required", true],
    ["More Readings: ", "more", true],
    ["More reading", "more", true],
    ["More Readings on agents", "more", true],
    ["Additional papers", "more", true],
    ["Optional Readings - Vision", "more", true],
    ["Week 3: Required readings", "required", true],
    ["Background", "background", true],
    ["Extra", "extra", true],
    ["Extra: flocks", "extra: flocks", true],
    ["Background Readings", "background readings", true],
    ["Readings", "readings", false],
    ["Readings: safety", "readings: safety", false],
    ["Related papers (2019)", "related papers (2019)", false],
  ])("%s opens the list %s", (words, section, opensWithin) => {
    expect(classifyHeading(words)).toEqual({ kind: "section", section, opensWithin });
  });

  test.each([
    ["Slides", "other"],
    ["Insights:", "note"],
    ["Key takeaways", "note"],
    ["Abstract", "note"],
    ["Blog", "essay"],
    ["In this session, our blog covers:", "essay"],
    ["Students' Blog on Sheep", "essay"],
    ["Student blog: what we learned", "essay"],
    ["Introduction", "essay"],
  ] as const)("%s is set apart", (words, of) => {
    expect(classifyHeading(words)).toEqual({ kind: "aside", of });
  });

  test.each([
    "Reading Wikipedia to Answer Open-Domain Questions",
    "A Survey of Deep Learning for Mathematical Reasoning",
    "Required Samples for Learning to Rank",
    "Background Matting: The World is Your Green Screen",
    "Slide Attention for Long Documents",
    "More Agents Is All You Need",
    "Summary of a Haystack: A Challenge to Long-Context LLMs",
    "a simple blogpost: Counting Sheep",
  ])("%s is a title", (words) => {
    expect(classifyHeading(words)).toEqual({ kind: "title", heads: undefined });
  });

  test.each([
    ["Useful links", "kinds"],
    ["More surveys", "kinds"],
    ["Talk:", "kinds"],
    ["Recent benchmarks", "kinds"],
    ["Basics of Sheep:", "label"],
  ])("%s heads %s", (words, heads) => {
    expect(classifyHeading(words)).toEqual({ kind: "title", heads });
  });

  test("the line that every page begins with is no title", () => {
    expect(classifyHeading("In this session, our readings cover:").kind).toBe("preamble");
  });
});
