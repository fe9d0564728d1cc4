import { expect, test } from "vitest";
import { readFixture, readPapers } from "../testing/read-papers.ts";
import { ris } from "./ris.ts";

test("the fixture: every record with its names, dates, ids, places and remarks; what is odd with its line", () => {
  const fixture = readFixture("library.ris");
  expect(ris.recognises(fixture)).toBe(true);
  expect(readPapers(ris, fixture)).toEqual({
    papers: [
      {
        title: "Counting Sheep at Scale",
        abstract: "We count sheep faster than before, and the rate is 5 < 6.",
        authors: ["Ada Example", "Bo Sample Jr.", "The Sheep Team"],
        authorCount: 3,
        date: "2029-05-02",
        doi: "10.1000/sheep.1",
        url: "https://doi.org/10.1000/Sheep.1",
        kind: "paper",
        notes: ["Use this in the second week."],
      },
      {
        title: "Wool, Again",
        abstract: "A survey of wool.",
        authors: ["Ada Example"],
        authorCount: 1,
        date: "2029-01",
        arxivId: "2901.00002",
        url: "http://arxiv.org/abs/2901.00002",
        kind: "paper",
      },
      {
        title: "A Shepherd's Diary",
        authors: [],
        date: "2028",
        url: "https://example.org/diary",
        kind: "blog",
      },
      { title: "Dated by a Riddle", authors: [], kind: "paper" },
    ],
    notes: [
      "unclosed-record line 20",
      "no-title line 33",
      "bad-date line 36",
      "no-abstract 2 of 4 records have no abstract; only their titles were read",
    ],
  });
});

test.each([
  ["TY  - JOUR\nTI  - T\nER  - \n", true],
  ["TY - CONF\nTI - T\nER - \n", true],
  ["To be read:\n\nTY  - not a type\n", false],
  ["TY  - JOUR is how it begins\n", false],
])("%j is recognised: %s", (text, isRis) => {
  expect(ris.recognises(text)).toBe(isRis);
});

test("tags with one space, and a type that is not known, are read", () => {
  const { papers } = readPapers(ris, "TY - XYZ\nTI - One\nY1 - 2024/13/40\nM1 - arXiv:2402.03300v2\nER -\n");
  expect(papers).toEqual([{ title: "One", authors: [], date: "2024", arxivId: "2402.03300" }]);
});
