import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { PaperEntry } from "../../model/paper-entry.ts";
import { mergePapers } from "./merge-papers.ts";

function entry(source: string, index: number, more: Partial<PaperEntry> & { title: string }): PaperEntry {
  return {
    source: `source:${source}`,
    index,
    kind: "paper",
    authors: [],
    authorCount: undefined,
    date: undefined,
    arxivId: undefined,
    doi: undefined,
    url: undefined,
    votes: undefined,
    comments: undefined,
    reading: { section: "papers", position: index + 1, start: 0, end: 10, notes: [] },
    parts: [{ part: "title", start: 0, end: 10, sentences: [{ start: 0, end: 10 }] }],
    ...more,
  };
}

const day = (value: string) => ({ value, precision: "day", inferred: false }) as const;

describe("one paper for every work", () => {
  test("a work on two pages is one paper with two readings", () => {
    const { papers } = mergePapers([
      entry("a.md", 0, { title: "A Survey of Proof Search" }),
      entry("b.md", 3, { title: "A survey of proof-search." }),
    ]).value;
    expect(papers).toHaveLength(1);
    expect(papers[0]?.readings.map((reading) => reading.source)).toEqual(["source:a.md", "source:b.md"]);
  });

  test("an entry that has got an id keeps the id that its title gave before, unless two works would share it", () => {
    const { papers } = mergePapers([
      entry("page.md", 0, {
        title: "Counting Sheep at Night",
        arxivId: "2401.00001",
        doi: "10.1000/Sheep.1",
      }),
      entry("page.md", 1, { title: "Technical Report", arxivId: "2401.00002" }),
      entry("page.md", 2, { title: "Technical Report", arxivId: "2401.00003" }),
    ]).value;
    expect(papers.map(({ id, alsoIds }) => [id, alsoIds])).toEqual([
      ["paper:arxiv:2401.00001", ["paper:counting-sheep-at-night", "paper:doi:10.1000/sheep.1"]],
      ["paper:arxiv:2401.00002", []],
      ["paper:arxiv:2401.00003", []],
    ]);
  });

  test("when a source with the arXiv id joins, the id by title keeps working", () => {
    const { papers } = mergePapers([
      entry("feed.txt", 0, { title: "Counting Sheep with Transformers" }),
      entry("ids.jsonl", 0, { title: "Counting Sheep with Transformers", arxivId: "2401.00001" }),
    ]).value;
    expect(papers.map(({ id, alsoIds }) => [id, alsoIds])).toEqual([
      ["paper:arxiv:2401.00001", ["paper:counting-sheep-with-transformers"]],
    ]);
  });

  test("one arXiv id is one paper, even when a later version has another title", () => {
    const { papers } = mergePapers([
      entry("a.jsonl", 0, { title: "Early Title", arxivId: "2401.00001" }),
      entry("b.jsonl", 0, { title: "Final Title", arxivId: "2401.00001" }),
    ]).value;
    expect(papers).toHaveLength(1);
  });

  test("equal titles with different arXiv ids stay apart, and an entry that fits both stays alone and is told", () => {
    const { value, diagnostics } = mergePapers([
      entry("a.jsonl", 0, { title: "Thinking in Steps", arxivId: "2401.00001" }),
      entry("a.jsonl", 1, { title: "Thinking in Steps", arxivId: "2401.00002" }),
      entry("b.md", 0, { title: "Thinking in Steps" }),
    ]);
    expect(value.papers).toHaveLength(3);
    expect(diagnostics.map(({ rule }) => rule)).toEqual(["assemble/ambiguous-title"]);
    expect(value.papers.flatMap(({ alsoIds }) => alsoIds)).toEqual([]);
  });

  test("titles that are merely alike are two papers", () => {
    const { papers } = mergePapers([
      entry("a.md", 0, { title: "Scaling Verifiers" }),
      entry("a.md", 1, { title: "Scaling Verifiers 2" }),
    ]).value;
    expect(papers).toHaveLength(2);
  });

  test("titles without letters of their own get ids that differ", () => {
    const { papers } = mergePapers([
      entry("a.md", 0, { title: "???" }),
      entry("a.md", 1, { title: "C" }),
      entry("a.md", 2, { title: "c#" }),
    ]).value;
    expect(new Set(papers.map(({ id }) => id)).size).toBe(papers.length);
  });

  test("the printed date wins over an inferred one, the precise over the vague", () => {
    const { papers } = mergePapers([
      entry("a.txt", 0, {
        title: "Dated Work",
        date: { value: "2025-05-19", precision: "day", inferred: true },
      }),
      entry("b.md", 0, { title: "Dated Work", date: { value: "2024", precision: "year", inferred: false } }),
      entry("c.md", 0, { title: "Dated Work", date: day("2024-05-19") }),
    ]).value;
    expect(papers[0]).toMatchObject({ date: "2024-05-19", datePrecision: "day", dateInferred: false });
  });
});

test("the order of the entries changes nothing", () => {
  const title = fc.constantFrom("One Work", "one work", "Another Work", "A Third, Longer Work");
  const arxivId = fc.constantFrom(undefined, undefined, "2401.00001", "2401.00002");
  const entries = fc.uniqueArray(
    fc.record({ title, arxivId, source: fc.constantFrom("a", "b", "c"), index: fc.nat(9) }),
    { selector: ({ source, index }) => `${source}${index}`, maxLength: 10 },
  );
  fc.assert(
    fc.property(
      entries.chain((list) =>
        fc.tuple(fc.constant(list), fc.shuffledSubarray(list, { minLength: list.length })),
      ),
      ([list, shuffled]) => {
        const papersOf = (rows: typeof list) =>
          mergePapers(rows.map(({ source, index, ...rest }) => entry(source, index, rest))).value.papers;
        expect(papersOf(shuffled)).toEqual(papersOf(list));
        expect(new Set(papersOf(list).map(({ id }) => id)).size).toBe(papersOf(list).length);
      },
    ),
  );
});
