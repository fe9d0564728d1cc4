import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { collectSourceFiles, extractGraph, loadLexicon, type SourceFile } from "@methodscape/extractor";
import type { GraphSnapshot } from "@methodscape/graph-model";
import { describe, expect, test } from "vitest";

const seeds = fileURLToPath(new URL("../../../../shared/seeds", import.meta.url));

async function read(files: readonly SourceFile[]): Promise<GraphSnapshot> {
  return extractGraph(files, await loadLexicon());
}

/** The papers that the syllabus lists, and their readings there. */
function syllabusOf({ sources, papers }: GraphSnapshot) {
  const pages = new Set(sources.filter(({ kind }) => kind === "syllabus").map(({ id }) => id));
  const works = papers.filter((paper) => paper.readings.some(({ source }) => pages.has(source)));
  const readings = works.flatMap((work) => work.readings.filter(({ source }) => pages.has(source)));
  return { works, readings };
}

function fieldOf({ sources, papers }: GraphSnapshot) {
  const feeds = new Set(sources.filter(({ kind }) => kind === "field").map(({ id }) => id));
  return papers.filter((paper) => paper.readings.some(({ source }) => feeds.has(source)));
}

const page = (title: string, readings: string) => `---
title: ${title}
---
# ${title}

## Required Readings:

${readings}`;

const shared = `#### Labels by Bisection
+ Ada Example, Bo Sample
+ Submitted on 5 Jun 2024
+ https://arxiv.org/abs/2406.00001
`;

const files = {
  "week-1.md": `${page("Week 1", shared)}
**Elements**
+ The labels come from rollouts.

## More Readings:

#### [A Walk through Reward Models](https://blog.example.org/rewards)
`,
  "week-2.md": page("Week 2", shared),
  "feed.txt": `
Daily Papers
byAK and the research community

Dec 17

Proofs for Every Step

We state each step formally and check it with a prover, so that an error is found where it is made and not where it shows; this is measured on the MATH benchmark with two provers.

  • 3 authors
·
Jun 4, 2024

Step-7: A Model without Lines

Serving a large model is costly when each token waits for memory. We present Step-7, a model whose parts are laid out so that fewer bytes move, and report what a token costs on three kinds of hardware.

Rewards for Schoolbook Sums

We train a process reward model (PRM) on word problems, and show with a table for each kind of problem how many of its steps are judged as a teacher would judge them.

  • 2 authors
·
Aug 2 12
`,
};

describe("two course pages and a dump", () => {
  test("in our own words: a work on two pages is one paper, dates are not borrowed, a year is inferred", async () => {
    const encoder = new TextEncoder();
    const snapshot = await read(
      Object.entries(files).map(([path, text]) => ({ path, bytes: encoder.encode(text) })),
    );
    const { works, readings } = syllabusOf(snapshot);
    expect([readings.length, works.length]).toEqual([3, 2]);
    expect(works.find(({ readings: all }) => all.length === 2)).toMatchObject({
      id: "paper:arxiv:2406.00001",
      authors: ["Ada Example", "Bo Sample"],
      date: "2024-06-05",
    });
    expect(works.find(({ readings: all }) => all[0]?.section === "more")?.url).toBe(
      "https://blog.example.org/rewards",
    );
    const papers = fieldOf(snapshot);
    expect(papers).toHaveLength(3);
    const undated = papers.find(({ title }) => title.startsWith("Step-7"));
    expect([undated?.date, undated?.authorCount]).toEqual([undefined, undefined]);
    expect(papers.find(({ title }) => title.startsWith("Rewards"))).toMatchObject({
      date: "2025-08-02",
      dateInferred: true,
      authorCount: 2,
      comments: 12,
    });
  });

  // Registered only where the seeds are, so that a run without them skips nothing; the twin above always runs.
  if (existsSync(seeds)) {
    test("the seeds: nine readings of seven works, 43 papers, of which two have no date", async () => {
      const snapshot = await read(await collectSourceFiles([seeds]));
      const { works, readings } = syllabusOf(snapshot);
      expect([readings.length, works.length]).toEqual([9, 7]);
      expect(readings.filter(({ section }) => section === "more")).toHaveLength(1);
      const deepSeekMath = works.find(({ title }) => title.startsWith("DeepSeekMath"));
      expect(deepSeekMath?.readings.flatMap(({ notes }) => notes).length).toBeGreaterThan(0);
      const papers = fieldOf(snapshot);
      expect(papers).toHaveLength(43);
      const undated = papers
        .filter(({ date }) => date === undefined)
        .map(({ title }) => title.split(/[ :]/)[0]);
      expect(undated.sort()).toEqual(["FormalMATH", "Step-3"]);
      expect(
        papers.filter(({ date, dateInferred }) => date?.startsWith("2025") && dateInferred).length,
      ).toBeGreaterThan(0);
      expect(
        snapshot.diagnostics.some(({ rule, message }) => /year|date/.test(rule) && message.includes("2025")),
      ).toBe(true);
    });
  } else {
    process.stdout.write(
      `the seeds are not read: there is no ${seeds.split("/").slice(-2).join("/")} beside the repository\n`,
    );
  }
});
