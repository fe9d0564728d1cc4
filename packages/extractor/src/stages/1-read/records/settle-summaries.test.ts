import { expect, test } from "vitest";
import { paperFromObject } from "./paper-from-object.ts";
import { type PaperDraft, settleSummaries } from "./settle-summaries.ts";

const ours = "We count sheep.";
const plain = "Sheep can be counted in parallel.";
const theirs = "The paper introduces a way to count sheep.";

function settle(...records: Record<string, unknown>[]) {
  const drafts = records.flatMap((record): PaperDraft[] => {
    const draft = paperFromObject({ title: "T", ...record });
    return draft.paper === undefined ? [] : [{ ...draft, paper: draft.paper }];
  });
  return settleSummaries(drafts).papers.map(({ abstract, notes }) => [abstract, notes]);
}

test("the authors' words, and words that tell nothing, are the abstract", () => {
  expect(settle({ summary: ours }, { summary: plain })).toEqual([
    [ours, []],
    [plain, []],
  ]);
  expect(settle({ summary: plain })).toEqual([[plain, []]]);
});

test("a digest's account of its papers is a note on each, also where one slips into the first person", () => {
  expect(settle({ summary: theirs }, { summary: theirs }, { summary: ours })).toEqual([
    ["", [theirs]],
    ["", [theirs]],
    ["", [ours]],
  ]);
});

test("a summary that the feed cut off is a note; one among many whole ones is its authors' own", () => {
  expect(settle({ summary: "We count many sh..." })).toEqual([["", ["We count many sh..."]]]);
  expect(settle({ summary: "We count, and so on…" }, { summary: ours }, { summary: ours })[0]).toEqual([
    "We count, and so on…",
    [],
  ]);
});

test("beside an abstract a summary is a note, and the same words are said once", () => {
  expect(settle({ abstract: ours, summary: plain }, { abstract: ours, summary: ours })).toEqual([
    [ours, [plain]],
    [ours, []],
  ]);
});
