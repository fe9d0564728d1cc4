import { mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { extractGraph, loadLexicon } from "@methodscape/extractor";
import { createEmbeddedStore, exportAnswer, writeSnapshotFile } from "@methodscape/graph-api";
import { emptySnapshot, type Paper, parseQuery } from "@methodscape/graph-model";
import { tinyGraph } from "@methodscape/graph-model/testing";
import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { runEach } from "../testing/run-command.ts";

let folder = "";

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "methodscape-export-"));
  await writeSnapshotFile(join(folder, "tiny.graph.jsonl"), tinyGraph);
});
afterAll(() => rm(folder, { recursive: true, force: true }));

describe("methodscape export", () => {
  test("writes the same file to stdout and to a place, and leaves what stood there when it cannot", async () => {
    await writeFile(join(folder, "kept.bib"), "mine\n");
    const question = ["export", "papers using Step-DPO on MATH", "-g", "tiny.graph.jsonl"];
    const [shown, saved, unknown, misfit, bare] = await runEach(folder, [
      [...question, "--as", "bibtex"],
      [...question, "--as", "bibtex", "-o", "made/steps.bib"],
      ["export", "papers using Foobarium", "-g", "tiny.graph.jsonl", "--as", "bibtex", "-o", "kept.bib"],
      ["export", "most used benchmarks", "-g", "tiny.graph.jsonl", "--as", "bibtex", "-o", "kept.bib"],
      ["export", "-g", "tiny.graph.jsonl"],
    ]);
    expect(shown?.stdout).toContain("title = {{Step-DPO: Step-wise Preference Optimization");
    expect(await readFile(join(folder, "made/steps.bib"), "utf8")).toBe(shown?.stdout);
    expect(saved).toMatchObject({ code: 0, stdout: "", stderr: "written to made/steps.bib\n" });
    expect(unknown).toMatchObject({ code: 2, stdout: "" });
    expect(unknown?.stderr).toMatch(/^methodscape: "Foobarium" is not understood.*methodscape ask "papers/);
    expect(misfit?.stderr).toMatch(
      /^methodscape: an answer of the kind entities cannot be written as BibTeX/,
    );
    expect(await readFile(join(folder, "kept.bib"), "utf8")).toBe("mine\n");
    expect(bare?.stderr).toMatch(/^methodscape: required option '--as <format>'/);
  });

  test("without a question it writes all papers, and as GEXF the map", async () => {
    const [papers, map] = await runEach(folder, [
      ["export", "-g", "tiny.graph.jsonl", "--as", "csv"],
      ["export", "-g", "tiny.graph.jsonl", "--as", "gexf"],
    ]);
    expect(papers?.stdout.split("\r\n")).toHaveLength(1 + 4 + 1);
    expect(map?.stdout).toContain('<node id="method:grpo"');
  });
});

test("papers that are written as BibTeX are read back with their titles, authors, years and ids", async () => {
  const lexicon = await loadLexicon();
  const word = fc.stringMatching(/^[A-Za-zÀ-ž0-9]{1,8}$/);
  const sign = fc.constantFrom("&", "%", "#", "$5", "50%", "a_b", "~", "^2", "{x}", "“quoted”", "–", ":");
  const title = fc
    .tuple(word, fc.array(fc.oneof(word, sign), { minLength: 2, maxLength: 6 }))
    .map(([first, others]) => ["On", first, ...others, "Steps"].join(" "));
  const author = fc
    .tuple(fc.constantFrom("Ada", "Bo", "Émile"), fc.constantFrom("Lee", "Gülçehre", "Xu"))
    .map((names) => names.join(" "));
  const known = fc.record({
    title,
    authors: fc.uniqueArray(author, { maxLength: 3 }),
    year: fc.integer({ min: 1990, max: 2025 }),
  });
  const papersOf = fc.array(known, { minLength: 20, maxLength: 40 }).map((all) =>
    all.map(
      ({ title: written, authors, year }, at): Paper => ({
        record: "paper",
        id: `paper:${String(at).padStart(2, "0")}`,
        alsoIds: [],
        kind: "paper",
        title: `${written} ${at}`,
        authors,
        date: String(year),
        readings: [],
        read: [],
      }),
    ),
  );
  const told = (papers: readonly Paper[]) =>
    papers.map((paper) => JSON.stringify([paper.title, paper.authors, paper.date])).sort();
  await fc.assert(
    fc.asyncProperty(papersOf, async (papers) => {
      const store = createEmbeddedStore({ ...emptySnapshot, papers });
      const { text } = await exportAnswer(store, parseQuery({ kind: "papers" }), "bibtex");
      const read = extractGraph([{ path: "list.bib", bytes: new TextEncoder().encode(text) }], lexicon);
      expect(told(read.papers)).toEqual(told(papers));
    }),
    { numRuns: 3 },
  );
}, 60_000);
