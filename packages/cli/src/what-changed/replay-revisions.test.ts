import { existsSync, readdirSync, readFileSync } from "node:fs";
import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { extractGraph, type Lexicon, loadLexicon, type SourceFile } from "@methodscape/extractor";
import { graphFileName } from "@methodscape/graph-api";
import { type GraphSnapshot, snapshotLines } from "@methodscape/graph-model";
import { afterEach, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { updateGraphData } from "../graph/graph-data.ts";
import { tinyFeed } from "../testing/tiny-course.ts";
import { describeChanges } from "./describe-changes.ts";

let lexicon: Lexicon;
beforeAll(async () => {
  lexicon = await loadLexicon();
});
let folder: string;
beforeEach(async () => {
  folder = join(await mkdtemp(join(tmpdir(), "methodscape-revisions-")), "data");
});
afterEach(() => rm(join(folder, ".."), { recursive: true }));

const feed: SourceFile = { path: "feed.jsonl", bytes: new TextEncoder().encode(tinyFeed) };

/** What a start gives when the page at one path has become this, and what a first start on the same sources would give. */
async function start(bytes: Uint8Array) {
  const files = [feed, { path: "course/page.md", bytes }];
  const data = await updateGraphData({
    folder,
    files,
    lexicon,
    program: "this program",
    onProgress: () => {},
    check: () => {},
  });
  return {
    ...data,
    stored: await readFile(join(folder, graphFileName), "utf8"),
    fresh: extractGraph(files, lexicon),
  };
}

/** All records but the places on the map, which a page keeps from revision to revision on purpose. */
function recordsOf(lines: Iterable<string>): string[] {
  return [...lines].filter((line) => line !== "" && !/"record":"(?:landscape|header)"/.test(line));
}

function readingsOf({ papers }: GraphSnapshot) {
  return papers
    .filter(({ readings }) => readings.some(({ source }) => source.endsWith("page.md")))
    .map(({ id, alsoIds, title }) => ({ ids: [id, ...alsoIds], title }));
}

/** Replays pages on one path; after each, the graph is that of a first start, and what stayed answers to its first id. */
async function replay(pages: readonly Uint8Array[]): Promise<string[]> {
  const said: string[] = [];
  const firstIds = new Map<string, string>();
  for (const page of pages) {
    const data = await start(page);
    expect(recordsOf(data.stored.split("\n"))).toEqual(recordsOf(snapshotLines(data.fresh)));
    const readings = readingsOf(data.snapshot);
    expect(new Set(readings.map(({ title }) => title)).size).toBe(readings.length);
    for (const { ids, title } of readings) {
      const first = firstIds.get(title) ?? ids[0] ?? "";
      firstIds.set(title, first);
      expect(ids).toContain(first);
    }
    said.push(describeChanges(data));
  }
  return said;
}

function pagesIn(url: URL): Buffer[] {
  return readdirSync(url)
    .filter((name) => name.endsWith(".md"))
    .sort()
    .map((name) => readFileSync(new URL(name, url)));
}

describe("a page that is written over weeks", () => {
  test("leaves no ghost and no duplicate, keeps its ids, and each start says what came and went", async () => {
    const said = await replay(pagesIn(new URL("../../fixtures/revisions/", import.meta.url)));
    const one = "1 source new or changed, 1 as before, 0 gone";
    expect(said).toEqual([
      "2 sources new or changed, 0 as before, 0 gone",
      `${one}; 3 papers came (Barn Laboratory: Using Dogs as Research Assistants; Don't Do Fences: When an Open Meadow is All You Need; rSheep-Math: Small Flocks Can Count with Care)`,
      `${one}; no paper came or went`,
      `${one}; 1 paper came (Dogs for Fence Optimisation: Survey and Open Questions)`,
      `${one}; 1 paper went (rSheep-Math: Small Flocks Can Count with Care)`,
      `${one}; 2 papers came (A Survey of Deep Learning for Counting Sheep; Flock-Coder-V2: Breaking the Gate of Closed Flocks), 2 papers went (Barn Laboratory: Using Dogs as Research Assistants; Don't Do Fences: When an Open Meadow is All You Need)`,
      `${one}; 1 paper came (Barking Laws: Compute-Optimal Barking), 1 paper went (A Survey of Deep Learning for Counting Sheep)`,
      `${one}; no paper came or went`,
      `${one}; 1 paper went (Barking Laws: Compute-Optimal Barking)`,
      `${one}; 1 paper came (Dogs for software)`,
    ]);
  });

  const real = new URL("../../../../../shared/real/course-revisions/", import.meta.url);
  const testHere = existsSync(real) ? test : () => {};
  // An extra, never a skip: the fixtures above have the same shape and run everywhere.
  testHere("so do the nineteen real revisions", async () => {
    const said = await replay(pagesIn(real));
    const counts = said.map((line) =>
      [/(\d+) papers? came/, /(\d+) papers? went/].map((count) => Number(count.exec(line)?.[1] ?? 0)),
    );
    expect(counts).toEqual([
      [0, 0],
      [3, 0],
      [0, 0],
      [0, 0],
      [1, 0],
      [0, 1],
      [0, 0],
      [3, 2],
      [0, 1],
      [1, 0],
      [1, 2],
      [0, 0],
      [0, 1],
      [0, 0],
      [0, 0],
      [1, 0],
      [0, 0],
      [0, 0],
      [1, 0],
    ]);
  });
});
