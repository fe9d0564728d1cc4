import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { nothingKnown, type PaperEntry } from "../../model/paper-entry.ts";
import { mergePapers } from "./merge-papers.ts";

function entry(source: string, index: number, more: Partial<PaperEntry> & { title: string }): PaperEntry {
  return {
    source: `source:${source}`,
    index,
    kind: "paper",
    ...nothingKnown,
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
    expect(diagnostics.map(({ rule }) => rule)).toEqual([
      "assemble/ambiguous-title",
      "assemble/likely-duplicate",
    ]);
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

describe("one paper across sources", () => {
  const people = ["Ada Example", "Bo Sample"];
  const titles = (entries: readonly PaperEntry[]) =>
    mergePapers(entries).value.papers.map(({ title, readings }) => `${title} ×${readings.length}`);

  test("an entry with both ids joins what each of them found", () => {
    const all = [
      entry("a.bib", 0, { title: "Known by Its Number", arxivId: "2401.00001" }),
      entry("b.ris", 0, { title: "Known by Its Publisher", doi: "10.1000/Sheep" }),
      entry("c.json", 0, { title: "Known by Both", arxivId: "2401.00001", doi: "10.1000/sheep" }),
    ];
    expect(titles(all)).toEqual(["Known by Its Number ×3"]);
  });

  test("a preprint and its published version are one by title, also with a version or a venue behind it", () => {
    const all = [
      entry("a.bib", 0, { title: "Counting Sheep in Flocks", arxivId: "2401.00001", authors: people }),
      entry("b.ris", 0, {
        title: "Counting Sheep in Flocks (Extended Version)",
        doi: "10.1000/sheep",
        authors: ["B. Sample", "A. Example"],
      }),
      entry("c.md", 0, { title: "Counting {S}heep in Flocks (NeurIPS 2029)" }),
    ];
    expect(titles(all)).toEqual(["Counting Sheep in Flocks ×3"]);
  });

  test("one title and other people are two works", () => {
    const all = [
      entry("a.md", 0, { title: "Counting Sheep in Flocks", authors: people }),
      entry("b.md", 0, { title: "Counting Sheep in Flocks", authors: ["Cem Berg", "Dan Tal"] }),
      entry("c.md", 0, { title: "Counting Sheep in Flocks", authors: ["The Sheep Team"] }),
    ];
    const { value, diagnostics } = mergePapers(all);
    expect(value.papers.map(({ readings }) => readings.length)).toEqual([1, 1, 1]);
    expect(diagnostics.map(({ rule, source }) => [rule, source])).toEqual([
      ["assemble/ambiguous-title", "source:c.md"],
    ]);
  });

  test("a DOI that a volume gives to all its papers joins none of them, and is told", () => {
    const all = ["Counting Sheep", "Wool of Thought", "Shearing by Steps"].map((title, at) =>
      entry("a.bib", at, { title, doi: "10.1000/volume" }),
    );
    const { value, diagnostics } = mergePapers(all);
    expect(value.papers.map(({ id, doi }) => [id, doi])).toEqual([
      ["paper:counting-sheep", undefined],
      ["paper:shearing-by-steps", undefined],
      ["paper:wool-of-thought", undefined],
    ]);
    expect(diagnostics.map(({ rule }) => rule)).toEqual(["assemble/shared-doi"]);
  });

  test("the title is a whole one that somebody typed: no id, no nickname, not read off a page", () => {
    const page = { part: "full-text", start: 12, end: 20, sentences: [] } as const;
    const title = { part: "title", start: 0, end: 10, sentences: [] } as const;
    const all = [
      entry("a.txt", 0, { title: "2401.00001", arxivId: "2401.00001" }),
      entry("b.md", 0, { title: "DeepSheep", arxivId: "2401.00001" }),
      entry("c.pdf", 0, {
        title: "DEEPSHEEP: COUNTING IN FLOCKS",
        arxivId: "2401.00001",
        parts: [title, page],
      }),
      entry("d.json", 0, { title: "DeepSheep: Counting in Flocks", arxivId: "2401.00001" }),
    ];
    expect(titles(all)).toEqual(["DeepSheep: Counting in Flocks ×4"]);
  });

  test("every entry keeps its parts: versions of an abstract stay side by side", () => {
    const parts = (end: number) =>
      [
        { part: "title", start: 0, end: 10, sentences: [] },
        { part: "abstract", start: 12, end, sentences: [] },
      ] as const;
    const all = [
      entry("early.bib", 0, { title: "Counting Sheep", arxivId: "2401.00001", parts: parts(40) }),
      entry("late.json", 0, { title: "Counting Sheep", arxivId: "2401.00001", parts: parts(60) }),
    ];
    const abstracts = mergePapers(all).value.papers.flatMap(({ read }) =>
      read.filter(({ part }) => part === "abstract"),
    );
    expect(abstracts).toEqual([
      { part: "abstract", source: "source:early.bib", start: 12, end: 40 },
      { part: "abstract", source: "source:late.json", start: 12, end: 60 },
    ]);
  });
});

test("the order of the entries changes nothing, and every entry stands in one paper", () => {
  const title = fc.constantFrom(
    "One Work",
    "one work",
    "Another Work",
    "A Third, Longer Work",
    "A Third, Longer Work (v2)",
    "A Third and Longer Work",
  );
  const arxivId = fc.constantFrom(undefined, undefined, "2401.00001", "2401.00002");
  const doi = fc.constantFrom(undefined, undefined, "10.1000/a", "10.1000/b");
  const authors = fc.constantFrom([], ["Ada Example", "Bo Sample"], ["Cem Berg", "Dan Tal"]);
  const entries = fc.uniqueArray(
    fc.record({ title, arxivId, doi, authors, source: fc.constantFrom("a", "b", "c"), index: fc.nat(9) }),
    { selector: ({ source, index }) => `${source}${index}`, maxLength: 10 },
  );
  return fc.assert(
    fc.property(
      entries.chain((list) =>
        fc.tuple(fc.constant(list), fc.shuffledSubarray(list, { minLength: list.length })),
      ),
      ([list, shuffled]) => {
        const merged = (rows: typeof list) =>
          mergePapers(rows.map(({ source, index, ...rest }) => entry(source, index, rest)));
        const papersOf = (rows: typeof list) => merged(rows).value.papers;
        expect(merged(shuffled).diagnostics).toEqual(merged(list).diagnostics);
        expect(papersOf(shuffled)).toEqual(papersOf(list));
        expect(new Set(papersOf(list).map(({ id }) => id)).size).toBe(papersOf(list).length);
        expect(papersOf(list).flatMap(({ readings }) => readings)).toHaveLength(list.length);
      },
    ),
  );
});
