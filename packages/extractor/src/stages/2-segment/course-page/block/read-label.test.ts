import { expect, test } from "vitest";
import { readLabel } from "./read-label.ts";

const long =
  "Reasoning is what sheep do at night, and nobody has asked them how, so that we had to go and ask them ourselves, one by one, in a meadow near us.";

test.each([
  ["Abstract: We count.", "abstract", "We count."],
  ["**Abstract:** We count.", "abstract", "We count."],
  ["Abstract", "abstract", ""],
  [`Abstract ${long}`, "abstract", long],
  ["Editor's summary: It counts.", "note", "It counts."],
  ["TL;DR: it counts", "note", "it counts"],
  ["Ada Note: it counts", "note", "it counts"],
  ["Ada's notes: it counts", "note", "it counts"],
  ["**Key takeaways:**", "note", ""],
  ["Elements: ", "note", ""],
  ["Abstract Reasoning in Sheep", undefined, undefined],
  ["Notes on sheep", undefined, undefined],
])("%s", (content, opens, rest) => {
  const label = readLabel(content.trim());
  expect(label?.opens).toBe(opens);
  if (label !== undefined) expect(content.trim().slice(label.offset)).toBe(rest);
});
