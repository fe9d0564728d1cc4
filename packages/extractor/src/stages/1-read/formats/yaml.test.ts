import { readFileSync } from "node:fs";
import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { yaml } from "./yaml.ts";

const fixtures = new URL("../../../../fixtures/sources/", import.meta.url);

function read(text: string) {
  expect(yaml.recognises(text)).toBe(true);
  const { text: rendering, records, notes } = yaml.read(text);
  const slices = records.map(({ title, abstract, notes: own }) =>
    [title, abstract, ...own].map((span) => span && rendering.slice(span.start, span.end)),
  );
  return { records, slices, notes, rules: notes.map(({ rule }) => rule) };
}

describe("yaml", () => {
  test("a list of papers, with the slips that people make", () => {
    const { records, slices, notes } = read(readFileSync(new URL("reading-queue.yaml", fixtures), "utf8"));
    expect(slices).toEqual([
      [
        "Counting Sheep: A Queue of Open Questions",
        "We queue sheep before we count them. The queue is shown to be fair: no sheep waits twice.",
      ],
      ["Sheep that Count Themselves: Lessons Learnt", undefined, "Worth half an hour, says the shepherd."],
      ["The Last One", undefined],
    ]);
    expect(records).toMatchObject([
      { authors: ["Ada Example", "Bo Sample"], authorCount: 2, date: "2029", arxivId: "2901.05430" },
      { authors: ["Cy Third"], authorCount: undefined, date: "2029-03-05", arxivId: "2903.00017" },
      { doi: "10.1000/sheep.7" },
    ]);
    expect(notes.map(({ rule, message }) => [rule, message.split(/[:;,]/)[0]])).toEqual([
      ["bare-colon", "1 text with a colon and no quotation marks around it"],
      ["broken-yaml", "line 22"],
      ["fields", 'read title from "title"'],
      ["no-title", "[2]"],
      ["no-abstract", "1 of 3 records have no abstract"],
    ]);
  });

  test("one paper of a digest: its cut account is a note", () => {
    const { records, slices, rules } = read(readFileSync(new URL("digest-entry.yaml", fixtures), "utf8"));
    expect(records).toMatchObject([{ arxivId: "2912.01928", date: "2029-12-04", abstract: undefined }]);
    expect(slices[0]?.[2]).toMatch(/^The paper introduces .*nothing was lost\.\.\.\.$/);
    expect(rules).toEqual(["fields", "summary-as-note"]);
  });

  test.each([
    [
      "documents one after the other",
      "---\ntitle: A\nyear: 2029\n---\ntitle: B\nyear: 2030\n...\n",
      ["A", "B"],
    ],
    ["papers by id", "2901.00001:\n  title: A\n  year: 2029\n2901.00002:\n  title: B\n", ["A", "B"]],
    ["a list in a member", "updated: today\npapers:\n- title: A\n  date: 2029\n- title: B\n", ["A", "B"]],
    ["a folded text", "title: >-\n  A Title\n  in Two Lines\nyear: 2029\n", ["A Title in Two Lines"]],
  ])("%s", (_, text, titles) => {
    expect(read(text).slices.map(([title]) => title)).toEqual(titles);
  });

  test("aliases are never followed, however they are nested", () => {
    const bomb = `title: A\nyear: 2029\na0: &a0 [x, x]\n${Array.from({ length: 30 }, (_, at) => `a${at + 1}: &a${at + 1} [*a${at}, *a${at}]`).join("\n")}\n`;
    const { records, notes } = read(bomb);
    expect(records).toHaveLength(1);
    expect(notes[0]?.message).toBe("line 4: the alias *a0 was not followed");
  });

  test("what stands twice is read once, and told", () => {
    const { slices, notes } = read("title: A\nyear: 2029\ntitle: B\n");
    expect(slices[0]?.[0]).toBe("A");
    expect(notes[0]?.message).toBe('line 3: "title" stands here a second time and was left out');
  });

  test.each(["[", "{a: ", "- ", "? "])("ten thousand levels of %s are refused in one line", (opening) => {
    const { notes } = read(`title: A\nyear: 2029\nx:\n  ${opening.repeat(10_000)}`);
    expect(notes.map(({ rule }) => rule)).toEqual(["too-deep"]);
  });

  test("a file of more marks than words is refused before it costs anything", () => {
    const { notes } = read(`title: A\nyear: 2029\nx: [${"a, ".repeat(100_000)}]`);
    expect(notes.map(({ rule }) => rule)).toEqual(["too-dense"]);
  });

  test.each([
    ["a page with front matter", "---\ntitle: A\ndate: 2029\n---\nSome words of mine.\n"],
    ["settings", "name: site\nurl: https://example.org\n"],
    ["prose", "Title: a word\nDate: another\nThis is a letter.\n"],
  ])("%s is no YAML of papers", (_, text) => {
    expect(yaml.recognises(text)).toBe(false);
  });

  test("any mixture of lines: spans hold their text, and nothing throws", () => {
    const lines = fc.constantFrom(
      "- title: A",
      "  title: B: C",
      "title: 'D",
      "  abstract: |",
      "    We count.",
      "- ",
      "---",
      "  - x",
      "authors: [a, {b: c}",
      "? *x",
      "&y",
      "\tz: 1",
      '  date: "2029',
      "",
    );
    return fc.assert(
      fc.property(fc.array(fc.oneof(lines, fc.string({ maxLength: 6 })), { maxLength: 30 }), (chosen) => {
        const { text, records } = yaml.read(chosen.join("\n"));
        for (const { start, end, title } of records) {
          expect([start === title.start, title.start < title.end, end <= text.length]).toEqual([
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
