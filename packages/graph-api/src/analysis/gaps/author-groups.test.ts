import type { Paper } from "@methodscape/graph-model";
import { expect, test } from "vitest";
import { countAuthorGroups } from "./author-groups.ts";
import { buildCorpus } from "./testing/build-corpus.ts";

const papersBy = (...authors: readonly (readonly string[])[]): readonly Paper[] =>
  buildCorpus({
    papers: authors.map((names, number) => ({ id: `${number}`, in: ["source:feed.jsonl"], authors: names })),
  }).papers;

test("papers that share an author, even through a third, are one group", () => {
  expect(countAuthorGroups(papersBy(["A", "B"], ["C", "D"], ["B", "C"]))).toEqual({ groups: 1, unknown: 0 });
  expect(countAuthorGroups(papersBy(["A", "B"], ["C", "D"]))).toEqual({ groups: 2, unknown: 0 });
});

test("a name is the same in any case, and nobody's papers are apart but counted", () => {
  expect(countAuthorGroups(papersBy(["Ada  Reader"], ["ada reader"]))).toEqual({ groups: 1, unknown: 0 });
  expect(countAuthorGroups(papersBy([], [], ["A"]))).toEqual({ groups: 3, unknown: 2 });
});

test("a chain of co-authors as long as a field is one group", () => {
  const many = 20_000;
  const alone = Array.from({ length: many }, (_, number) => [`A${number}`]);
  const joining = alone.slice(1).map(([author = ""], number) => [`A${number}`, author]);
  const papers = [...alone, ...joining, ["A0"]].map((authors) => ({ authors }));
  expect(countAuthorGroups(papers)).toEqual({ groups: 1, unknown: 0 });
});
