import { existsSync } from "node:fs";
import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { extractGraph, type Lexicon, loadLexicon, type SourceFile } from "@methodscape/extractor";
import { createEmbeddedStore, writeSnapshotFile } from "@methodscape/graph-api";
import {
  type AnswerOf,
  type GraphSnapshot,
  gapTypes,
  parseQuery,
  type RestsOn,
} from "@methodscape/graph-model";
import { beforeAll, describe, expect, test } from "vitest";
import { gapsMarkdown } from "./print/gaps-markdown.ts";
import { printGaps } from "./print/print-gaps.ts";
import { bundledCorpus } from "./sources/bundled-corpus.ts";
import { runEach } from "./testing/run-command.ts";

/** Not S1-overview: its benchmarks come back in later sessions, so nothing goes with it. */
const pages = [
  "S2-prompting",
  "S3-verifiers",
  "S4-preferences",
  "S5-search",
  "S6-reinforcement-learning",
  "S7-data-synthesis",
];
const scale = new URL("../../../../shared/real/scale/daily-2024.jsonl", import.meta.url);

let lexicon: Lexicon;
let files: readonly SourceFile[];
let whole: GraphSnapshot;
let answer: AnswerOf<"gaps">;
let restsOn: RestsOn;
beforeAll(async () => {
  lexicon = await loadLexicon();
  files = await bundledCorpus();
  whole = extractGraph(files, lexicon);
  answer = await gapsOf(whole);
  restsOn = await createEmbeddedStore(whole).restsOn();
}, 120_000);

async function gapsOf(snapshot: GraphSnapshot): Promise<AnswerOf<"gaps">> {
  return createEmbeddedStore(snapshot).ask(parseQuery({ kind: "gaps", limit: 200 }));
}

/** How well the syllabus covers each name, best first. */
const coverages = ["direct", "mention", "note", "relative"] as const;

/** Ids of what the second report covers less well than the first, or not at all. */
function coveredLess(before: AnswerOf<"gaps">, after: AnswerOf<"gaps">): string[] {
  const rank = new Map(after.covered.map(({ id, coverage }) => [id, coverages.indexOf(coverage)]));
  return before.covered
    .filter(({ id, coverage }) => (rank.get(id) ?? coverages.length) > coverages.indexOf(coverage))
    .map(({ id }) => id);
}

describe("the gaps of the bundled course", () => {
  test("what the field builds on and no reading introduces is told, with a sentence and what it rests on", () => {
    const ppo = answer.items.find(({ entity }) => entity.id === "method:ppo");
    expect(ppo).toMatchObject({ type: "foundation", other: { id: "method:grpo" } });
    expect(ppo?.reason).toMatch(/By abstracts\.$/);
    expect(ppo?.evidence[0]?.quote).toContain("PPO");
    expect(answer.suggestions[0]?.markdown).toBe(
      "#### Proximal Policy Optimization Algorithms\n+ https://arxiv.org/abs/1707.06347",
    );
  });

  test.each(pages)("without %s the report names something that this session covered", async (page) => {
    const without = await gapsOf(
      extractGraph(
        files.filter(({ path }) => !path.includes(page)),
        lexicon,
      ),
    );
    const vanished = coveredLess(answer, without);
    const reported = [...without.items, ...without.weak].map(({ entity }) => entity.id);
    expect(vanished.some((id) => reported.some((named) => named === id))).toBe(true);
  });

  test("the report for a terminal keeps to 100 columns, and every gap stands in it", () => {
    const report = printGaps(answer, restsOn);
    const words = report.replace(/\s+/g, " ");
    for (const line of report.split("\n")) expect(line.length).toBeLessThanOrEqual(100);
    for (const { entity } of answer.items.filter(({ type }) => type !== "reading"))
      expect(words).toContain(entity.name);
  });

  test("the report in Markdown holds each suggested reading as it would stand on a page", () => {
    const report = gapsMarkdown(answer, restsOn);
    for (const { markdown } of answer.suggestions) expect(report).toContain(`\n${markdown}\n`);
  });
});

test("--fail-on judges what --limit leaves out of the report as well", async () => {
  const [printed] = answer.items;
  const left = answer.items.find(({ type }) => type !== printed?.type)?.type ?? "none";
  const absent = gapTypes.find((kind) => answer.items.every(({ type }) => type !== kind)) ?? "none";
  const folder = await mkdtemp(join(tmpdir(), "methodscape-gaps-"));
  await writeSnapshotFile(join(folder, "course.graph.jsonl"), whole);
  const gaps = (kind: string) => ["gaps", "course.graph.jsonl", "--limit", "1", "--fail-on", kind];
  const ends = await runEach(folder, [gaps(left), gaps(absent)]);
  await rm(folder, { recursive: true });
  expect(ends.map(({ code }) => code)).toEqual([1, 0]);
  expect(ends[0]?.stdout).toContain(`\n1 of ${answer.total} gaps shown`);
}, 120_000);

if (existsSync(scale)) {
  test("hundreds of real papers on diffusion and video change neither gaps nor suggestions", async () => {
    const lines = (await readFile(scale, "utf8")).split("\n");
    // Named more than once: a language model that can also call an image model is no paper on diffusion.
    const away = lines.filter(
      (line) => (line.match(/diffusion|video|text-to-image|gaussian splatting/gi) ?? []).length > 1,
    );
    expect(away.length).toBeGreaterThan(400);
    const feed: SourceFile = {
      path: "away.jsonl",
      bytes: new TextEncoder().encode(away.join("\n")),
      kind: "field",
    };
    const wider = await gapsOf(extractGraph([...files, feed], lexicon));
    const named = ({ items }: AnswerOf<"gaps">) =>
      items.map(({ type, entity }) => `${type} ${entity.id}`).sort();
    expect(named(wider)).toEqual(named(answer));
    expect(wider.suggestions.map(({ paper }) => paper.id)).toEqual(
      answer.suggestions.map(({ paper }) => paper.id),
    );
  }, 120_000);
} else {
  console.warn(
    "gaps-corpus.test.ts: ../shared/real/scale is not beside this repository; find-gaps.test.ts adds made-up papers far from the topic instead",
  );
}
