import { readFileSync } from "node:fs";
import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { decodeText } from "../decode-text.ts";
import { csv } from "./csv.ts";

function readFixture(name: string) {
  const bytes = readFileSync(new URL(`../../../../fixtures/sources/${name}`, import.meta.url));
  return read(decodeText(bytes).text ?? "");
}

function read(text: string) {
  expect(csv.recognises(text)).toBe(true);
  const { text: rendering, records, notes } = csv.read(text);
  const slices = records.map(({ title, abstract, notes: own }) =>
    [title, abstract, ...own].map((span) => span && rendering.slice(span.start, span.end)),
  );
  return { records, slices, notes, rules: notes.map(({ rule }) => rule) };
}

function titlesOf(text: string) {
  return read(text).slices.map(([title]) => title);
}

describe("csv", () => {
  test("a byte order mark, marks around line breaks and commas, and rows that are not as they should be", () => {
    const { records, slices, notes } = readFixture("library.csv");
    expect(slices).toEqual([
      ["Counting Sheep, or Not", 'We count sheep. We count them "twice", and stop.'],
      ["A Title without Marks", "We rest.", "read it at night"],
      ["The Last Row", "We close."],
    ]);
    expect(records).toMatchObject([
      { authors: ["Ada Example", "Bo Sample"], authorCount: 2, date: "2029", arxivId: "2901.05430" },
      { authors: ["Cy Third"], date: "2029" },
      { authors: ["Ada Example"], date: undefined },
    ]);
    expect(notes.map(({ rule, message }) => [rule, message.split(": ")[0]])).toEqual([
      ["open-quote", "line 7"],
      [
        "fields",
        'read title from "title", abstract from "summary", notes from "my notes", authors from "authors", date from "year", arXiv id from "arxiv_id"',
      ],
      ["cells-differ", "line 5"],
      ["no-title", "line 6"],
      ["bad-date", "line 8"],
      ["cells-differ", "line 9"],
    ]);
  });

  test("without a header the columns are told by what stands in them, and that is said", () => {
    const { records, slices, notes } = readFixture("no-header.tsv");
    expect(slices.map(([title]) => title)).toEqual([
      "Counting Sheep in Rows",
      "Counting Sheep in",
      "Sheep that Sleep while Counted",
      "A Field Guide to Fields",
    ]);
    expect(records[0]).toMatchObject({
      arxivId: "2901.00001",
      authors: ["Ada Example", "Bo Sample"],
      date: "2029-01-03",
    });
    expect(notes.slice(0, 2)).toMatchObject([
      { rule: "columns-guessed", severity: "warning" },
      {
        rule: "fields",
        message:
          'read title from "column 2", authors from "column 3", date from "column 4", arXiv id from "column 1"',
      },
    ]);
  });

  test("a header in another language is taken for one, and left out", () => {
    const rows = ["Titel;Verweis;Jahr"];
    for (const at of [1, 2, 3, 4]) rows.push(`Das Schaf Nummer ${at};https://example.org/${at};202${at}`);
    const { slices, notes } = read(rows.join("\n"));
    expect(slices).toHaveLength(4);
    expect(notes[1]?.message).toContain('title from "column 1 (Titel)", date from "column 3 (Jahr)"');
  });

  test.each([",", ";", "\t", "|", "^", "~", "¦"])("the separator %s", (mark) => {
    const text = `Title${mark}Year${mark}Link\nCounting Sheep${mark}2029${mark}https://example.org/1\nNo Sheep${mark}2030${mark}\n`;
    expect(titlesOf(text)).toEqual(["Counting Sheep", "No Sheep"]);
  });

  test("Excel's line that names the separator, and marks within marks that a backslash hides", () => {
    const { slices, rules, notes } = read('sep=;\nTitle;Year\n"The \\"Sheep\\" Paper";2029\n;2030\n');
    expect(slices[0]?.[0]).toBe('The "Sheep" Paper');
    expect(rules).toContain("no-title");
    expect(notes.find(({ rule }) => rule === "no-title")?.message).toMatch(/^line 4/);
  });

  test("a header without rows says so", () => {
    expect(read("title,authors,year\n").rules).toEqual(["empty-table"]);
  });

  test.each([
    [
      "prose with commas",
      "We count sheep, goats, and cows.\nThen we rest, eat, and sleep.\nAt last, we, too, go.\n",
    ],
    ["another table", "name,age,city\nAda,30,Field\nBo,31,Hill\nCy,32,Dale\n"],
    [
      "a sentence that names columns",
      "Title, authors and year of each paper are listed below.\nSome more words.\n",
    ],
    ["a course page", "## Required Readings:\n\n#### A Title, and More\n+ Ada Example, Bo Sample\n"],
  ])("%s is no table of papers", (_, text) => {
    expect(csv.recognises(text)).toBe(false);
  });

  test("marks that nothing closes cost a bounded number of passes", () => {
    const { notes } = read(`title,year\nFirst,2029\n${'"open,2029\n'.repeat(20_001)}`);
    expect(notes.at(-1)?.severity ?? notes[0]?.severity).toBeDefined();
    expect(notes.filter(({ rule }) => rule === "open-quote").length).toBeLessThanOrEqual(11);
  });

  test("any rows: spans hold their text, and nothing throws", () => {
    const cell = fc.oneof(
      fc.constantFrom('"', '""', "\n", "A Title", "2029", "x,y", '"a\nb"'),
      fc.string({ maxLength: 5 }),
    );
    return fc.assert(
      fc.property(
        fc.array(fc.array(cell, { maxLength: 5 }), { maxLength: 12 }),
        fc.constantFrom(",", ";", "\t"),
        (rows, mark) => {
          const text = `title${mark}year${mark}abstract\n${rows.map((row) => row.join(mark)).join("\n")}`;
          csv.recognises(text);
          const { text: rendering, records } = csv.read(text);
          for (const { start, end, title } of records) {
            expect([start === title.start, title.start < title.end, end <= rendering.length]).toEqual([
              true,
              true,
              true,
            ]);
          }
        },
      ),
    );
  });
});
