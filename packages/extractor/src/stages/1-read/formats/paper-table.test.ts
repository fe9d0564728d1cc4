import { readFileSync } from "node:fs";
import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { paperTable } from "./paper-table.ts";

const fixture = readFileSync(
  new URL("../../../../fixtures/sources/digest-tables.md", import.meta.url),
  "utf8",
);

function read(text: string) {
  expect(paperTable.recognises(text)).toBe(true);
  const { text: rendering, records, notes } = paperTable.read(text);
  const slices = records.map(({ title, abstract, notes: own }) =>
    [title, abstract, ...own].map((span) => span && rendering.slice(span.start, span.end)),
  );
  return { records, slices, notes };
}

describe("paper tables", () => {
  test("a digest: titles without the links beside them, and its own accounts as notes", () => {
    const { records, slices } = read(fixture);
    expect(slices).toEqual([
      [
        "Counting Sheep: A Digest",
        undefined,
        "The paper introduces a way to count sheep. The authors report that it is quick.",
      ],
      [
        "FlockAnyfence: Fences of Any Shape",
        undefined,
        "The research aimed to fence sheep in, at | below cost, on any field.",
      ],
      ["A* Search for Lost Sheep", undefined],
    ]);
    expect(records).toMatchObject([
      {
        arxivId: "2901.00958",
        url: "https://arxiv.org/abs/2901.00958",
        authors: ["Ada Example", "Bo Sample"],
        section: undefined,
      },
      { arxivId: "2901.01427", authors: ["Cy Third", "Dee Fourth"] },
      { arxivId: "2812.00001", section: "Older papers" },
    ]);
  });

  test("what is no paper is told with its line", () => {
    const { notes } = read(fixture);
    expect(
      notes.map(({ rule, severity, message }) => [rule, severity, /line \d+/.exec(message)?.[0]]),
    ).toEqual([
      ["empty-table", "warning", "line 21"],
      ["other-table", "info", "line 26"],
      ["outside-table", "info", "line 3"],
      ["fields", "info", undefined],
      ["summary-as-note", "info", undefined],
      ["cells-differ", "warning", "line 17"],
      ["no-abstract", "info", undefined],
    ]);
  });

  test("a digest of a day without papers says so, and gives none", () => {
    const { records, notes } = read(
      "\n\n## Papers for 2029-10-15\n\n| Title | Authors | Summary |\n|---|---|---|\n",
    );
    expect(records).toEqual([]);
    expect(notes).toMatchObject([
      {
        rule: "empty-table",
        severity: "warning",
        message: 'the table in line 5 under "Papers for 2029-10-15" has no rows',
      },
    ]);
  });

  test.each([
    ["a table of scores", "| Model | Score |\n|---|---|\n| Flock | 61 |\n"],
    [
      "a page that has a table among its words",
      `${"Some words of mine.\n\n".repeat(9)}| Title | Year |\n|---|---|\n| A | 2029 |\n`,
    ],
    ["a rule under a heading", "Title\n---\nSome | words\n"],
  ])("%s is no table of papers", (_, text) => {
    expect(paperTable.recognises(text)).toBe(false);
  });

  test("any mixture of rows: spans hold their text, and nothing throws", () => {
    const line = fc.constantFrom(
      "| Title | Link |",
      "|---|---|",
      "| [A](https://example.org) | [[x]](",
      "| ((((([a](b) |",
      "# Heading",
      "| \\| | **b |",
      "|",
      "",
      "text",
    );
    return fc.assert(
      fc.property(fc.array(fc.oneof(line, fc.string({ maxLength: 8 })), { maxLength: 20 }), (lines) => {
        const text = lines.join("\n");
        paperTable.recognises(text);
        const { text: rendering, records } = paperTable.read(text);
        for (const { start, end, title } of records) {
          expect([start === title.start, title.start < title.end, end <= rendering.length]).toEqual([
            true,
            true,
            true,
          ]);
        }
      }),
      { numRuns: 300 },
    );
  });
});
