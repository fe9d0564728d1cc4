import { expect, test } from "vitest";
import { readFixture, readPapers } from "../testing/read-papers.ts";
import { cslJson } from "./csl-json.ts";

test("the fixture: every item with its names, dates, ids, places and remarks; what is odd with its number", () => {
  const fixture = readFixture("library.csl.json");
  expect(cslJson.recognises(fixture)).toBe(true);
  expect(readPapers(cslJson, fixture)).toEqual({
    papers: [
      {
        title: "Counting Sheep at Scale",
        abstract: "We count sheep at n < 6.",
        authors: ["Ada Example", "Bo Sample Jr.", "The Sheep Team"],
        authorCount: 3,
        date: "2029-05-02",
        doi: "10.1000/sheep.1",
        url: "https://doi.org/10.1000/Sheep.1",
        kind: "paper",
      },
      {
        title: "Wool, Again",
        authors: ["Cem van den Berg"],
        authorCount: 1,
        date: "2029-01",
        arxivId: "2901.00002",
        kind: "paper",
        notes: ["Use this in the second week."],
      },
      {
        title: "A Shepherd's Diary",
        authors: [],
        date: "2028-03",
        url: "https://example.org/diary",
        kind: "blog",
      },
      { title: "Dated by a Riddle", authors: [], kind: "book" },
    ],
    notes: [
      "no-title record 4",
      "no-record record 5",
      "bad-date record 6",
      "no-abstract 2 of 4 records have no abstract; only their titles were read",
    ],
  });
});

test("one item, as doi.org gives it, and the answer of Crossref with its titles in lists", () => {
  const item = {
    title: "One",
    issued: { "date-parts": [[2024]] },
    author: [{ given: "Ada", family: "Example" }],
  };
  const answer = { status: "ok", message: { items: [{ ...item, title: ["One"], type: "journal-article" }] } };
  for (const [value, kind] of [
    [item, undefined],
    [answer, "paper"],
  ] as const) {
    const text = JSON.stringify(value);
    expect(cslJson.recognises(text)).toBe(true);
    expect(readPapers(cslJson, text).papers).toEqual([
      { title: "One", authors: ["Ada Example"], authorCount: 1, date: "2024", ...(kind && { kind }) },
    ]);
  }
});

test.each(['[{"title": "T", "date": "2024"}]', '{"title": "T", "type": "article"}', '["date-parts"]'])(
  "%s is other JSON",
  (text) => {
    expect(cslJson.recognises(text)).toBe(false);
  },
);
