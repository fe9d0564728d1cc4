import { expect, test } from "vitest";
import { readPrefixLabel } from "./prefix-label.ts";

test.each([
  ["related: A Title", "related: ", undefined],
  ["a simple blogpost: A Title", "a simple blogpost: ", "blog"],
  ["Video: A Title", "Video: ", "video"],
  ["Paper 2: A Title", "Paper 2: ", "paper"],
  ["vLLM blog: A Title", "vLLM blog: ", "blog"],
  ["Background: A Title", "Background: ", undefined],
  ["see also: A Title", "see also: ", undefined],
])("%s", (text, label, kind) => {
  const found = readPrefixLabel(text);
  expect(text.slice(0, found?.length)).toBe(label);
  expect(found?.kind).toBe(kind);
});

test.each([
  "SheepProver: Guided Search",
  "Background Matting: The World",
  "GPT: A Model",
  "Talk to Sheep: A Title",
  "Code: https://example.org/code",
])("%s has no label", (text) => {
  expect(readPrefixLabel(text)).toBeUndefined();
});
