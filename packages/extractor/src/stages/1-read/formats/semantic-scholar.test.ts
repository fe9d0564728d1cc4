import { expect, test } from "vitest";
import { readFixture, readPapers } from "../testing/read-papers.ts";
import { semanticScholar } from "./semantic-scholar.ts";

const fixture = readFixture("search.semantic-scholar.json");
const first = {
  title: "Wool, Again",
  abstract: "We survey wool at a rate of 12.5%.",
  authors: ["Ada Example", "B. Sample"],
  authorCount: 2,
  date: "2029-01-05",
  arxivId: "2901.00002",
  url: "https://www.semanticscholar.org/paper/0123456789abcdef0123456789abcdef01234567",
  kind: "paper",
};

test("the fixture: papers without what a machine says of them, and what was left out", () => {
  expect(semanticScholar.recognises(fixture)).toBe(true);
  expect(readPapers(semanticScholar, fixture)).toEqual({
    papers: [first, { title: "A Book of Sheep", authors: [], date: "2027", kind: "book" }],
    notes: [
      "nested-works record 1",
      "no-record record 2",
      "no-title record 4",
      "no-abstract 1 of 2 records have no abstract; only their titles were read",
    ],
  });
});

test("a paper, a batch, citations and recommendations are read alike", () => {
  const { data }: { data: unknown[] } = JSON.parse(fixture);
  const [paper] = data;
  for (const value of [
    paper,
    [paper, null],
    { data: [{ contexts: [], citedPaper: paper }] },
    { recommendedPapers: [paper] },
  ]) {
    const text = JSON.stringify(value);
    expect(semanticScholar.recognises(text)).toBe(true);
    expect(readPapers(semanticScholar, text).papers).toEqual([first]);
  }
});
