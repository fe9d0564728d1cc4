import { readdirSync, readFileSync } from "node:fs";
import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { PaperEntry } from "../../model/paper-entry.ts";
import { readSource } from "../1-read/read-source.ts";
import { segmentSource } from "./segment-source.ts";
import { checkSegmented } from "./testing/check-segmented.ts";

const fixtures = new URL("../../../fixtures/sources/", import.meta.url);

function segmentFixture(name: string) {
  const { value } = readSource({ path: `course/${name}`, bytes: readFileSync(new URL(name, fixtures)) });
  if (value === undefined) throw new Error(`${name} was not recognised`);
  const { value: segmented, diagnostics } = segmentSource(value);
  checkSegmented(value, segmented);
  return { ...segmented, text: value.text, diagnostics };
}

function facts({ kind, title, authors, authorCount, date, reading }: PaperEntry) {
  return [reading.section, kind, title, authors.length, authorCount, date?.value];
}

describe("a course page", () => {
  const { source, entries, text, diagnostics } = segmentFixture("reading-week.md");

  test("its source carries what the front matter says", () => {
    expect(source).toMatchObject({
      kind: "syllabus",
      course: "course",
      session: "2031-S7",
      title: "small provers - and how to train them",
      term: "2031-seminarRead",
      tags: ["Proofs"],
    });
  });

  test("its readings, and nothing of the blog that repeats their titles", () => {
    expect(entries.map(facts)).toEqual([
      ["required", "paper", "Counting Sheep: A Survey of Small Provers", 3, 3, "2029-02-03"],
      [
        "required",
        "paper",
        "Provers that Write Their Own Tests: Lessons and Open Questions",
        4,
        4,
        "2031-01-02",
      ],
      ["required", "paper", "SheepProver: Guided Search for Short Proofs", 4, 4, undefined],
      ["required", "paper", "Flock-V3 Technical Report", 1, 101, undefined],
      ["more", "blog", "Better Provers Need Not Cost More", 0, undefined, undefined],
    ]);
    expect(entries.map(({ reading }) => [reading.position, reading.heading])).toEqual([
      [1, "Required Readings"],
      [2, "Required Readings"],
      [3, "Required Readings"],
      [4, "Required Readings"],
      [5, "More Readings"],
    ]);
    expect(diagnostics.map(({ rule, severity }) => [rule, severity])).toEqual([
      ["segment/not-a-reading", "info"],
    ]);
  });

  test("notes stand under Elements and Insights, each a span and a part of its own", () => {
    const notes = entries[2]?.reading.notes.map(({ start, end }) => text.slice(start, end));
    expect(notes).toEqual([
      "Both big labs are said to use GLS after training! It came with this paper and is now used well beyond proofs…",
      "Draws several proofs for each lemma",
      "Scores them with a verifier",
      "Needs no value function, which saves memory",
      "Looks like the older hill-climbing search",
    ]);
    expect(entries[2]?.parts.map(({ part }) => part)).toEqual([
      "title",
      "abstract",
      "note",
      "note",
      "note",
      "note",
      "note",
    ]);
  });

  test("an abstract right below the authors, without a bullet, is read whole", () => {
    const sentences = entries[1]?.parts[1]?.sentences.map(({ start, end }) => text.slice(start, end));
    expect(sentences).toEqual([
      "Writing tests for a prover is slow work that nobody enjoys, so we let the prover write them.",
      "We compare three ways of doing so on two benchmarks, and report that the simplest one wins (e.g. on short lemmas).",
      "Our code is small.",
    ]);
  });

  test("the address of a blog post is kept", () => {
    expect(entries[4]?.url).toBe("https://blog.example.org/posts/better-provers-need-not-cost-more");
  });
});

describe("other shapes of course pages", () => {
  test("linked titles, groups, bare titles, pictures and tables", () => {
    const { entries, diagnostics } = segmentFixture("other-shapes.md");
    expect(entries.map(facts)).toEqual([
      ["background", "paper", "Linked Title of a First Reading", 3, 3, "2029-05"],
      ["background", "code", "Code for the Second Reading", 0, undefined, undefined],
      ["background", "video", "A Talk that Was Recorded", 0, undefined, undefined],
      ["more", "paper", "A Reading that Stands on a Bare Line Alone", 0, undefined, undefined],
      ["more", "paper", "Don't Fold Titles: Why You Need Them All", 2, undefined, undefined],
    ]);
    expect(diagnostics.map(({ rule }) => rule)).toEqual([
      "segment/date-from-arxiv-id",
      "segment/group",
      "segment/not-a-reading",
      "segment/table",
    ]);
  });

  test("a front matter whose title holds a colon is read, as people write it", () => {
    const page =
      "---\ntitle: Week 3: Small Provers\ndesc: 2031\nterm: ~\n---\n## Required Readings\n\n#### A Title of Words\n";
    const { value } = readSource({ path: "page.md", bytes: new TextEncoder().encode(page) });
    const source = value && segmentSource(value).value.source;
    expect([source?.title, source?.session, source?.term]).toEqual([
      "Week 3: Small Provers",
      "2031",
      undefined,
    ]);
  });

  test("a front matter that does not parse is a warning, and the page is read", () => {
    const { entries, diagnostics, source } = segmentFixture("broken-front-matter.md");
    expect(entries.map(({ title }) => title)).toEqual(["A Page with a Broken Front Matter"]);
    expect(source.session).toBeUndefined();
    expect(diagnostics).toMatchObject([{ rule: "segment/front-matter", severity: "warning", start: 0 }]);
  });
});

test("a dump: two papers lack their lines, and years are inferred", () => {
  const { entries, source, diagnostics } = segmentFixture("paper-feed.txt");
  expect(source).toMatchObject({ kind: "field", format: "daily-papers", tags: [] });
  expect(source.course).toBeUndefined();
  expect(
    entries.map(({ title, authorCount, date, comments }) => [
      title,
      authorCount,
      date?.value,
      date?.inferred,
      comments,
    ]),
  ).toEqual([
    ["FlockFusion: Merging Small Provers without Data", 7, "2030-05-19", true, undefined],
    ["Counting is All You Need for Cheap Arithmetic", 2, "2029-10-01", false, 17],
    [
      "Fold-4 is Small yet Sturdy: Designing Memory and Model Together",
      undefined,
      undefined,
      undefined,
      undefined,
    ],
    ["Search for Constants by Looking at Integer Sequences", 6, "2022-12-13", false, undefined],
    [
      "FlockMATH: A Benchmark of Formal Word Problems in Many Languages and Many Styles",
      undefined,
      undefined,
      undefined,
      undefined,
    ],
    ["Learning to Chain Small Steps", 1, "2030-02-28", true, 2],
  ]);
  expect(diagnostics.map(({ rule }) => rule)).toEqual([
    "segment/date-inferred",
    "segment/missing-lines",
    "segment/missing-lines",
  ]);
});

test("JSON lines: one entry a record", () => {
  const { entries } = segmentFixture("field.jsonl");
  expect(
    entries.map(({ title, arxivId, doi, date, votes, comments }) => [
      title,
      arxivId,
      doi,
      date?.value,
      votes,
      comments,
    ]),
  ).toEqual([
    ["Wrapped Titles and Where to Find Them", "2901.00001", undefined, "2029-01-24", 32, undefined],
    ["A Title Alone", undefined, "10.1000/xyz.5", "2028", 7, 2],
    ["Known by its Address", "2812.01234", undefined, "2028-12", undefined, undefined],
  ]);
});

describe("what the person says wins over the format", () => {
  test.each([
    ["field", undefined],
    ["syllabus", "a course of mine"],
  ] as const)("kind %s", (kind, course) => {
    const { value } = readSource({
      path: "feed.txt",
      bytes: readFileSync(new URL("paper-feed.txt", fixtures)),
      kind,
      course: "a course of mine",
    });
    const source = value && segmentSource(value).value.source;
    expect([source?.kind, source?.course]).toEqual([kind, course]);
  });
});

describe("any text of a known format", () => {
  const names = ["reading-week.md", "other-shapes.md", "paper-feed.txt", "field.jsonl"] as const;
  const shapes = new URL("course-shapes/", fixtures);
  const shapeNames = readdirSync(shapes).filter((name) => name.endsWith(".md"));
  const fixtureLines = [
    ...names.map((name) => readFileSync(new URL(name, fixtures), "utf8").split("\n")),
    shapeNames.flatMap((name) => readFileSync(new URL(name, shapes), "utf8").split("\n")),
  ];
  const oddLines = fc.constantFrom(
    "---",
    "```",
    "<!--",
    "-->",
    "#### ",
    "+ ",
    "  - ",
    "[x](",
    "May 40",
    "• 0 authors",
    "{",
    "|a|",
    "\t",
    "Abstract:",
    "[Submitted on 99 Foo 2024]",
  );

  /** Lines of a fixture with some deleted, doubled, moved or replaced. */
  const mutated = fc
    .constantFrom(...fixtureLines)
    .chain((lines) =>
      fc
        .array(
          fc.oneof(
            { weight: 5, arbitrary: fc.constantFrom(...lines) },
            { weight: 1, arbitrary: oddLines },
            { weight: 1, arbitrary: fc.string() },
          ),
          { maxLength: 80 },
        )
        .map((chosen) => chosen.join("\n")),
    );

  test("gives entries in order whose spans lie in the text, and never an exception", () => {
    return fc.assert(
      fc.property(mutated, fc.constantFrom("course-page", "daily-papers"), (text, format) => {
        const document = {
          id: "source:any",
          path: "any",
          sha256: "",
          format,
          text,
          kind: undefined,
          course: undefined,
          records: [],
        } as const;
        const { value, diagnostics } = segmentSource(document);
        checkSegmented(document, value);
        for (const { start, end } of diagnostics)
          expect([0 <= start, start <= end, end <= text.length]).toEqual([true, true, true]);
      }),
      { numRuns: 400 },
    );
  });
});
