import { expect, test } from "vitest";
import { paperFromObject } from "./paper-from-object.ts";

test.each<[Record<string, unknown>, object]>([
  [
    { "Document Title": "T", "Publication Year": "2029", DOI: "10.1000/X" },
    { title: "T", date: "2029", doi: "10.1000/x" },
  ],
  [
    { "Paper Title": "T", arXiv_ID: "2901.00001v2" },
    { title: "T", arxivId: "2901.00001" },
  ],
  [{ title: "T", id: 2901.0001 }, { arxivId: "2901.00010" }],
  [{ title: "T", link: "https://huggingface.co/papers/2901.00001" }, { arxivId: "2901.00001" }],
  [
    { title: "T", url: "https://example.org/a", pdf: "https://arxiv.org/pdf/2901.00001" },
    { arxivId: "2901.00001" },
  ],
  [
    { title: "T", author: "Ada Example" },
    { authors: ["Ada Example"], authorCount: undefined },
  ],
  [{ title: "T", author: "Ada Example and Bo Sample" }, { authorCount: 2 }],
  [{ title: "T", opinion: "placeholder", tldr: "Short." }, { notes: ["Short."] }],
  [
    { title: "T", comments: "worth a second look" },
    { comments: undefined, notes: ["worth a second look"] },
  ],
  [{ title: "T", comments: "12 pages, accepted at a workshop" }, { notes: [] }],
  [
    {
      id: "2901.00001",
      title: "T",
      comments: "Extended version of a talk",
      "journal-ref": "Wool 3",
      categories: "cs.WL",
      versions: [
        { version: "v1", created: "Mon, 12 Jan 2029 17:57:34 GMT" },
        { version: "v2", created: "Wed, 2 Aug 2029 00:41:18 GMT" },
      ],
    },
    { notes: [], date: "2029-01-12", arxivId: "2901.00001" },
  ],
  [
    { title: ["T"], published: "not yet", year: 2029 },
    { title: "T", date: "2029" },
  ],
])("reads %j", (fields, expected) => {
  expect(paperFromObject(fields).paper).toMatchObject(expected);
});

test("keeps account of what was read and what was not", () => {
  const { taken, unread } = paperFromObject({ Title: "T", Year: 2029, venue: "A hall", thumbnail: "" });
  expect(taken).toEqual([
    ["title", "Title"],
    ["date", "Year"],
  ]);
  expect(unread).toEqual(["venue"]);
});

test("many members of one field are read in one pass", () => {
  const fields = Object.fromEntries(
    Array.from({ length: 50_000 }, (_, at) => [
      `title${"-".repeat(at % 40)}${"_".repeat(Math.floor(at / 40) % 20)}${".".repeat(Math.floor(at / 800))}`,
      "T",
    ]),
  );
  expect(paperFromObject(fields).paper?.title).toBe("T");
});
