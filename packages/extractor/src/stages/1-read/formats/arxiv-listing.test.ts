import { expect, test } from "vitest";
import { readFixture, readPapers } from "../testing/read-papers.ts";
import { arxivListing } from "./arxiv-listing.ts";

test("an e-mail: new, cross-listed and replaced papers; where people work is no name", () => {
  const fixture = readFixture("daily.arxiv-mail.txt");
  expect(arxivListing.recognises(fixture)).toBe(true);
  expect(readPapers(arxivListing, fixture)).toEqual({
    papers: [
      {
        title: "Wool, Again: α-Stable Yarn",
        abstract: "We survey wool. It is 12.5% longer, and so is yarn.",
        authors: ["Ada Exämple", "Bo Sample", "Cem van den Berg"],
        authorCount: 3,
        date: "2025-11-21",
        arxivId: "2511.00002",
        doi: "10.1000/wool.2",
        url: "https://arxiv.org/abs/2511.00002",
        kind: "paper",
      },
      {
        title: "Dreams of Sheep",
        abstract: "They dream.",
        authors: ["Ada Example"],
        authorCount: 1,
        date: "2025-11-20",
        arxivId: "2511.00003",
        url: "https://arxiv.org/abs/2511.00003",
        kind: "paper",
      },
      {
        title: "Sheep Revised",
        authors: ["Bo Sample"],
        authorCount: 1,
        arxivId: "2402.00004",
        url: "https://arxiv.org/abs/2402.00004",
        kind: "paper",
      },
    ],
    notes: ["no-abstract 1 of 3 records have no abstract; only their titles were read"],
  });
});

test("a list page: sections, abstracts where it has them, and no day of an announcement for a date", () => {
  const fixture = readFixture("new.arxiv-list.html");
  expect(arxivListing.recognises(fixture)).toBe(true);
  expect(readPapers(arxivListing, fixture)).toEqual({
    papers: [
      {
        title: "Wool, Again: α-Stable Yarn",
        abstract: "We survey wool. It is 12.5% longer.",
        authors: ["Ada Exämple", "Bo Sample"],
        authorCount: 2,
        arxivId: "2511.00002",
        url: "https://arxiv.org/abs/2511.00002",
        kind: "paper",
        section: "New submissions",
      },
      {
        title: "Sheep Revised",
        authors: ["Bo Sample", "Ada Example"],
        authorCount: 2,
        arxivId: "2402.00004",
        url: "https://arxiv.org/abs/2402.00004",
        kind: "paper",
      },
    ],
    notes: ["no-abstract 1 of 2 records have no abstract; only their titles were read"],
  });
});

test.each(["\\\\\nnothing of the kind\n", "<html><p class='title'>T</p></html>", "arXiv:2402.00004\n"])(
  "%j is no listing",
  (text) => {
    expect(arxivListing.recognises(text)).toBe(false);
  },
);
