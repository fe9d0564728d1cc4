import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { jsonl } from "./jsonl.ts";

describe("jsonl", () => {
  test("renders title, blank line, abstract, and folds the white space that sources wrap with", () => {
    const { text, records } = jsonl.read(
      '{"title": "A Wrapped\\n  Title", "summary": "One line.\\nAnother\\tone.\\n"}\n{"title": "Next"}',
    );
    expect(text).toBe("A Wrapped Title\n\nOne line. Another one.\n\nNext\n\n");
    const slices = records.map(({ title, abstract }) =>
      [title, abstract].map((span) => span && text.slice(span.start, span.end)),
    );
    expect(slices).toEqual([
      ["A Wrapped Title", "One line. Another one."],
      ["Next", undefined],
    ]);
  });

  test.each([
    [{ id: "2402.03300v1" }, { arxivId: "2402.03300" }],
    [{ arxiv_id: "arXiv:2402.03300" }, { arxivId: "2402.03300" }],
    [{ id: "W123", url: "https://arxiv.org/pdf/2402.03300v2" }, { arxivId: "2402.03300" }],
    [{ id: "9913.00001" }, { arxivId: undefined }],
    [{ doi: "https://doi.org/10.1000/ABC" }, { doi: "10.1000/abc" }],
    [{ authors: ["Ada", { name: "Bo" }, 7] }, { authors: ["Ada", "Bo"], authorCount: 2 }],
    [{ authors: "Ada Example, Bo Sample" }, { authors: ["Ada Example", "Bo Sample"], authorCount: 2 }],
    [{}, { authors: [], authorCount: undefined, date: undefined }],
    [{ publishedAt: "2024-05-24T17:34:15.000Z" }, { date: "2024-05-24" }],
    [{ published: "2024-05" }, { date: "2024-05" }],
    [{ year: 2024 }, { date: "2024" }],
    [{ year: null, date: "2024/05/02" }, { date: "2024-05-02" }],
    [
      { upvotes: 32, numComments: "4" },
      { votes: 32, comments: 4 },
    ],
    [
      { votes: -1, comments: [{}, {}] },
      { votes: undefined, comments: 2 },
    ],
  ])("reads %j", (fields, expected) => {
    const { records } = jsonl.read(JSON.stringify({ title: "T", abstract: "A.", ...fields }));
    expect(records[0]).toMatchObject(expected);
  });

  test("a bad line is left out with its number, and the rest is read", () => {
    const input = [
      '{"title": "First", "abstract": "A."}',
      "",
      "nonsense",
      '["an", "array"]',
      '{"abstract": "No title."}',
      '{"title": "Last", "abstract": "B.", "date": "soon"}',
    ];
    const { records, notes } = jsonl.read(input.join("\n"));
    expect(records).toHaveLength(2);
    const [fields, ...others] = notes;
    expect(fields?.message).toBe(
      'read title from "title", abstract from "abstract"; nothing was read from "date"',
    );
    expect(others.map(({ rule, message }) => [rule, message.split(":")[0]])).toEqual([
      ["bad-json", "line 3"],
      ["bad-json", "line 4"],
      ["no-title", "line 5"],
      ["bad-date", "line 6"],
    ]);
  });

  test("a file of bad lines is given up, with an error that says so", () => {
    const { notes } = jsonl.read(`{"title": "T"}\n${"nonsense\n".repeat(20_000)}`);
    expect(notes.map(({ rule }) => rule).slice(-2)).toEqual(["too-many-bad-records", "no-abstract"]);
    expect(notes.length).toBeLessThan(10_010);
  });

  test("a line beyond the bound is left out", () => {
    const { records, notes } = jsonl.read(
      `{"title": "T", "abstract": "${"a ".repeat(5_000_000)}"}\n{"title": "Next", "abstract": "B."}`,
    );
    expect(records).toHaveLength(1);
    expect(notes).toMatchObject([{ rule: "fields" }, { rule: "line-too-long" }]);
  });

  test("any JSON values: every span holds its text and records follow each other", () => {
    const record = fc.record(
      {
        title: fc.oneof(fc.string(), fc.jsonValue()),
        abstract: fc.jsonValue(),
        authors: fc.jsonValue(),
        date: fc.jsonValue(),
        id: fc.jsonValue(),
      },
      { requiredKeys: [] },
    );
    return fc.assert(
      fc.property(fc.array(record, { maxLength: 8 }), (values) => {
        const { text, records } = jsonl.read(values.map((value) => JSON.stringify(value)).join("\n"));
        let before = 0;
        for (const { start, end, title, abstract } of records) {
          expect([start >= before, title.start === start, end <= text.length]).toEqual([true, true, true]);
          expect(text.slice(title.start, title.end).trim()).not.toBe("");
          if (abstract !== undefined) expect([abstract.start - title.end, abstract.end]).toEqual([2, end]);
          before = end;
        }
      }),
    );
  });
});
