import { readFileSync } from "node:fs";
import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { json } from "./json.ts";

const fixture = new URL("../../../../fixtures/sources/feed-answer.json", import.meta.url);

function read(text: string) {
  expect(json.recognises(text)).toBe(true);
  const { text: rendering, records, notes } = json.read(text);
  const slices = records.map(({ title, abstract }) =>
    [title, abstract].map((span) => span && rendering.slice(span.start, span.end)),
  );
  return {
    records,
    slices,
    notes,
    titles: slices.map(([title]) => title),
    rules: notes.map(({ rule }) => rule),
  };
}

function titlesOf(value: unknown) {
  return read(JSON.stringify(value)).titles;
}

describe("json", () => {
  test("the answer of a feed in a wrapper, its rows texts of Python, two of them no records", () => {
    const { records, slices, notes } = read(readFileSync(fixture, "utf8"));
    expect(slices).toEqual([
      [
        "Counting Sheep is Dead; Long Live Counting Sheep",
        "It is widely held that counting sheep is hard, and much of what is done about it has never been tested. " +
          'We test it: a shepherd\'s dog, which we call R3Dog, counts "better than most" and needs no tricks.',
      ],
      [
        "A Long Title of a Paper on Sheep that the Feed Wrapped at a Fixed Width",
        "We follow sheep over four fields and report which of them were seen twice.",
      ],
    ]);
    expect(records).toMatchObject([
      {
        authors: ["Ada Example", "Bo Sample", "Çelik Üç"],
        authorCount: 3,
        date: "2029-01-09",
        votes: 51,
        comments: 4,
      },
      {
        authors: ["Dee Fourth"],
        authorCount: 1,
        date: "2029-01-07",
        votes: 0,
        comments: 0,
        arxivId: "2901.05453",
      },
    ]);
    expect(notes.map(({ rule, severity, message }) => [rule, severity, message.split(":")[0]])).toEqual([
      [
        "wrapper",
        "info",
        'the records stand in a wrapper; beside them "status", "date", "count" was not read',
      ],
      [
        "quoted-records",
        "warning",
        "2 records are texts of Python or JSON in place of an object (the first at data[0]); what stands in them was read",
      ],
      [
        "fields",
        "info",
        expect.stringMatching(/abstract from "summary".*nothing was read from "discussionId", "sub/),
      ],
      ["broken-row", "warning", "data[2]"],
      ["no-record", "warning", "data[3]"],
    ]);
  });

  test.each([
    ["a list", [{ title: "A" }, { title: "B" }], ["A", "B"]],
    ["one paper", { title: "A", abstract: "It is." }, ["A"]],
    ["lists by date", { "2029-01-01": [{ title: "A" }], "2029-01-02": [{ title: "B" }] }, ["A", "B"]],
    ["papers by id", { "2901.00001": { title: "A" }, "2901.00002": { title: "B" } }, ["A", "B"]],
    ["a feed with a title of its own", { title: "Feed", items: [{ title: "A" }] }, ["A"]],
    ["envelopes", [{ fields: { title: "A" } }, { node: { title: "B" } }], ["A", "B"]],
    ["a value that was saved as a text", JSON.stringify([{ title: "A" }]), ["A"]],
    [
      "lists that are of no papers",
      { tags: ["x"], people: [{ name: "Ada" }], papers: [{ title: "A" }] },
      ["A"],
    ],
  ])("finds the papers of %s", (_, value, titles) => {
    expect(titlesOf(value)).toEqual(titles);
  });

  test("the name of a list is the section of its papers, unless it only wraps them", () => {
    const value = {
      data: [{ title: "A" }],
      "Reward models": [{ title: "B" }, { title: "C", topic: "Search" }],
    };
    expect(read(JSON.stringify(value)).records.map(({ section }) => section)).toEqual([
      undefined,
      "Reward models",
      "Search",
    ]);
  });

  test("a file that breaks off keeps the papers in front of the break and tells its line", () => {
    const { titles, notes } = read('[\n{"title": "A"},\n{"title": "B", "abstract": "It');
    expect(titles).toEqual(["A"]);
    expect(notes[0]).toMatchObject({ severity: "error", rule: "broken-json" });
    expect(notes[0]?.message).toMatch(/^line 3: .*in front of it 1 paper could be read, the rest was not/);
  });

  test("a count that differs from what is there is told", () => {
    expect(read('{"count": 3, "data": [{"title": "A"}]}').notes).toContainEqual(
      expect.objectContaining({ rule: "count-differs", message: expect.stringMatching(/3 records, and 1 /) }),
    );
  });

  test("JSON without papers says what was found", () => {
    const { rules, notes } = read('{"error": "too many requests"}');
    expect(rules).toEqual(["no-papers"]);
    expect(notes[0]?.message).toMatch(/found an object with "error"/);
  });

  test.each(["[", '{"a":', '[{"title": "A", "x": '])("ten thousand levels of %s are one error", (opening) => {
    const { notes, records } = read(`[{"title":"A"},${opening.repeat(10_000)}`);
    expect([records.length, notes[0]?.rule]).toEqual([1, "broken-json"]);
  });

  test.each(["[Paper](https://example.org)", "{{ page.title }}", "[1] A. Example. Title. 2029", "[!NOTE]"])(
    "%s is no JSON",
    (text) => {
      expect(json.recognises(text)).toBe(false);
    },
  );

  test("any value, whole or cut: spans hold their text, and nothing throws", () => {
    const record = fc.record(
      {
        title: fc.oneof(fc.string(), fc.jsonValue()),
        summary: fc.string(),
        paper: fc.jsonValue(),
        date: fc.jsonValue(),
      },
      { requiredKeys: [] },
    );
    const tree = fc.letrec((tie) => ({
      node: fc.oneof(
        { depthSize: "small" },
        record,
        fc.array(tie("node"), { maxLength: 4 }),
        fc.dictionary(fc.string(), tie("node"), { maxKeys: 4 }),
      ),
    })).node;
    return fc.assert(
      fc.property(tree, fc.nat(400), (value, cut) => {
        const whole = JSON.stringify(value);
        for (const text of [whole, whole.slice(0, cut)]) {
          const { text: rendering, records } = json.read(text);
          for (const { start, end, title } of records) {
            expect([start === title.start, title.start < title.end, end <= rendering.length]).toEqual([
              true,
              true,
              true,
            ]);
          }
        }
      }),
    );
  });
});
