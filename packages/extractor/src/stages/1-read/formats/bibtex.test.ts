import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { readFixture, readPapers } from "../testing/read-papers.ts";
import { bibtex } from "./bibtex.ts";

const fixture = readFixture("library.bib");
const read = (source: string) => readPapers(bibtex, source);
const one = (fields: string) => read(`@article{a, title = {T}, ${fields}}`).papers[0];

describe("bibtex", () => {
  test("the fixture: every entry with its names, dates, ids, places and remarks", () => {
    expect(read(fixture).papers).toEqual([
      {
        title: "Counting Sheep with α-Stable MCMC",
        abstract: "We count sheep at a rate of O(1/√n), which is 12.5% faster. Our code is open.",
        authors: ["Adéla Exämple", "Bo van der Sømple", "Cem De Sa"],
        authorCount: 3,
        date: "2029-06",
        url: "https://proceedings.example.org/example29a.html",
        kind: "paper",
      },
      {
        title: "Wool, Again: A Survey",
        authors: ["Ada Example", "The Sheep Team"],
        date: "2029",
        arxivId: "2901.00002",
        kind: "paper",
      },
      {
        title: 'A Title with "Quotation Marks" and 100% More',
        authors: ["Bo Sample"],
        authorCount: 1,
        date: "2028-12",
        arxivId: "2812.00003",
        url: "http://arxiv.org/abs/2812.00003",
        notes: ["Read this before the one on wool; it explains the counting."],
      },
      {
        title: "Dreams in Two Parts",
        authors: ["Ada Example Jr.", "Cem van den Berg"],
        authorCount: 2,
        date: "2030-05-02",
        doi: "10.1000/sheep_30",
        kind: "paper",
        section: "Dreams",
      },
      {
        title: "Proceedings of the Thirtieth Imaginary Conference",
        authors: [],
        date: "2030-05-02",
        kind: "book",
      },
      { title: "sheep-tools", authors: [], url: "https://code.example.org/~ada/sheep-tools", kind: "code" },
      { title: "A Field That Nobody Closed", authors: ["Ada Example"], authorCount: 1, kind: "paper" },
      {
        title: "An Abstract That Breaks Off",
        abstract: "We begin to say that",
        authors: [],
        date: "2027",
        kind: "paper",
      },
      { title: String.raw`The \ourmethod That Came Last`, authors: [], kind: "paper" },
    ]);
  });

  test("the fixture: what is odd is said with its line", () => {
    expect(read(fixture).notes).toEqual([
      "unclosed-field line 66 (cut)",
      "bad-date line 66 (cut)",
      "no-title line 72 (notitle)",
      "unclosed-field line 76 (cutabstract)",
      "unknown-macro line 81 (last)",
      "bad-date line 81 (last)",
      "unknown-command line 81 (last)",
      "no-abstract 6 of 9 records have no abstract; only their titles were read",
    ]);
  });

  test.each([
    ["eprint = {2402.03300v2}, archivePrefix = {arXiv}", { arxivId: "2402.03300" }],
    ["eprint = {1234.5678}, eprinttype = {pubmed}", { arxivId: undefined }],
    ["journal = {arXiv preprint arXiv:2402.03300}", { arxivId: "2402.03300" }],
    ["note = {see also arXiv:2402.03300}", { arxivId: undefined }],
    ["number = {arXiv:hep-th/9901001}", { arxivId: "hep-th/9901001" }],
    ["year = 2024, month = jun # {~12}", { date: "2024-06-12" }],
    ["year = {2024}, month = {5}, day = {7}", { date: "2024-05-07" }],
    ["year = {2024}, month = {Sept.}", { date: "2024-09" }],
    ["date = {2024-13}, year = {2023}", { date: "2023" }],
    ["author = {Ada Example, Bo Sample, Cem Berg}", { authors: ["Ada Example", "Bo Sample", "Cem Berg"] }],
    ["author = {Ada Example; Bo Sample}", { authors: ["Ada Example", "Bo Sample"] }],
    ["author = {{Land, Sea and Air}}", { authors: ["Land, Sea and Air"] }],
    ["author = {\n}", { authors: [], authorCount: undefined }],
    ['abstract = "It says "yes", and goes on", year = 2024', { abstract: 'It says "yes', date: "2024" }],
  ])("%s", (fields, expected) => {
    expect(one(fields)).toMatchObject(
      Object.fromEntries(Object.entries(expected).filter(([, value]) => value !== undefined)),
    );
    for (const [name, value] of Object.entries(expected))
      if (value === undefined) expect(one(fields)).not.toHaveProperty(name);
  });

  test("one brace too many costs no field", () => {
    const { papers, notes } = read(
      "@article{a, title = {A {B} C}}, year = {2024}}\n@article{b, title = {D}}",
    );
    expect(papers.map(({ title }) => title)).toEqual(["A B C", "D"]);
    expect(papers[0]).toMatchObject({ date: "2024" });
    expect(notes[0]).toEqual("stray-brace line 1 (a)");
  });

  test.each([
    ["@article{a, title = {T}}", true],
    ["  @Article { a,\n title = {T}}", true],
    ["% a comment\n\n@string{x = {y}}\n@book(b, title = {T})", true],
    ["# A page\n\n```\n@article{a,\n title = {T}}\n```", false],
    ["- a list\n\n@article{a, title = {T}}", false],
    ["write to ada@example{org}", false],
    ['{"text": "@article{a,"}', false],
  ])("%j is recognised: %s", (text, isBibtex) => {
    expect(bibtex.recognises(text)).toBe(isBibtex);
  });

  test("any file of its marks: no exception, and every record keeps its place", () => {
    const pieces = fc.constantFrom(
      "@article{k,",
      "@string{",
      "@comment{",
      "\n@misc(m,",
      "title = ",
      "author=",
      "{",
      "}",
      '"',
      ",",
      "#",
      "=",
      "\n",
      " ",
      "T",
      "2024",
      "\\",
      "$",
      " and ",
      ")",
    );
    return fc.assert(
      fc.property(fc.array(pieces, { maxLength: 60 }), (all) => {
        const { text, records } = bibtex.read(all.join(""));
        let before = 0;
        for (const { start, end, title } of records) {
          expect([
            start >= before,
            title.start === start,
            title.end <= end,
            end <= text.length,
          ]).not.toContain(false);
          expect(text.slice(title.start, title.end).trim()).not.toBe("");
          before = end;
        }
      }),
      { numRuns: 500 },
    );
  });
});
