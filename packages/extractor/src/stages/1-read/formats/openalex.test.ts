import { expect, test } from "vitest";
import { rebuildAbstract } from "../openalex/rebuild-abstract.ts";
import { readFixture, readPapers } from "../testing/read-papers.ts";
import { openalex } from "./openalex.ts";

const fixture = readFixture("works.openalex.json");
const papers = [
  {
    title: "Wool, Again",
    abstract: "We survey wool and yarn. We rank wool",
    authors: ["Ada Example", "B. Sample"],
    authorCount: 2,
    date: "2029-01-05",
    arxivId: "2901.00002",
    url: "http://arxiv.org/abs/2901.00002",
    kind: "paper",
  },
  {
    title: "A Book of Sheep",
    authors: ["Cem van den Berg"],
    date: "2027",
    url: "https://openalex.org/W4400000002",
    kind: "book",
  },
];

test("the fixture: abstracts are rebuilt, the first of January is a year, a cut list of authors has no count", () => {
  expect(openalex.recognises(fixture)).toBe(true);
  expect(readPapers(openalex, fixture)).toEqual({
    papers,
    notes: ["no-title record 3", "no-abstract 1 of 2 records have no abstract; only their titles were read"],
  });
});

test("one work, a list and a work a line are read alike", () => {
  const { results }: { results: unknown[] } = JSON.parse(fixture);
  const [first, second] = results.map((work) => JSON.stringify(work));
  for (const text of [`${first}`, `[${first}]`, `${first}\n${first}\n`]) {
    expect(openalex.recognises(text)).toBe(true);
    expect(readPapers(openalex, text).papers.slice(0, 1)).toEqual(papers.slice(0, 1));
  }
  expect(readPapers(openalex, `${first}\n${second}\n`).papers).toEqual(papers);
});

test("an answer that breaks off keeps the works in front of the break", () => {
  const { papers: read, notes } = readPapers(
    openalex,
    fixture.slice(0, fixture.lastIndexOf('"display_name": null')),
  );
  expect(read).toEqual(papers);
  expect(notes[0]).toMatch(/^broken-json line \d+/);
});

test("an index with holes, repeated and impossible places gives what it can", () => {
  expect(rebuildAbstract({ wool: [2, 2.5, "3"], of: [1], A: [-1, 0], none: "x" })).toBe("A of wool");
  expect(rebuildAbstract(["A"])).toBe("");
  expect(rebuildAbstract(null)).toBe("");
});
