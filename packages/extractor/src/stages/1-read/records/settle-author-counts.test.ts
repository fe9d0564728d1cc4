import { expect, test } from "vitest";
import { paperFromObject } from "./paper-from-object.ts";
import { settleAuthorCounts } from "./settle-author-counts.ts";

function countsOf(lists: readonly (readonly string[])[]) {
  const papers = lists.flatMap((authors) => paperFromObject({ title: "T", authors }).paper ?? []);
  const settled = settleAuthorCounts(papers);
  return { counts: settled.papers.map(({ authorCount }) => authorCount), notes: settled.notes.length };
}

const three = ["A", "B", "C"];

test("where most records name as many authors as any does, the list was cut there", () => {
  expect(countsOf([three, three, three, ["A"], ["A", "B"]])).toEqual({
    counts: [undefined, undefined, undefined, 1, 2],
    notes: 1,
  });
});

test("a longest list that stands alone was not cut, and a few records tell nothing", () => {
  expect(countsOf([three, ["A"], ["A"], ["A", "B"], ["A", "B"]])).toEqual({
    counts: [3, 1, 1, 2, 2],
    notes: 0,
  });
  expect(countsOf([three, three])).toEqual({ counts: [3, 3], notes: 0 });
});
