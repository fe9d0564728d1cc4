import { appendFile, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type GraphSnapshot, recordLists, snapshotLines } from "@methodscape/graph-model";
import { tinyGraph } from "@methodscape/graph-model/testing";
import fc from "fast-check";
import { afterEach, beforeEach, expect, test } from "vitest";
import { graphArbitrary } from "../testing/arbitrary-graph.ts";
import { recordsOf } from "../testing/records-of.ts";
import { openSnapshotFile, type SnapshotFile } from "./open-snapshot-file.ts";
import { writeSnapshotFile } from "./snapshot-file.ts";

let folder: string;
let path: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "methodscape-open-"));
  path = join(folder, "graph.graph.jsonl");
});
afterEach(() => rm(folder, { recursive: true }));

async function opened<Value>(work: (file: SnapshotFile) => Promise<Value>): Promise<Value> {
  const file = await openSnapshotFile(path);
  try {
    return await work(file);
  } finally {
    await file.close();
  }
}

async function listsOf(file: SnapshotFile): Promise<unknown> {
  const lists: Record<string, unknown[]> = {};
  for (const [kind, list] of Object.entries(recordLists)) {
    lists[list] = [];
    // The keys of recordLists are the kinds.
    for await (const record of file.read(kind as keyof typeof recordLists)) lists[list]?.push(record);
  }
  return lists;
}

test("every list and every text is read as it was written, as often as it is wanted", async () => {
  await fc.assert(
    fc.asyncProperty(graphArbitrary, async (graph) => {
      await writeSnapshotFile(path, graph);
      await opened(async (file) => {
        expect(file.total).toBe(recordsOf(graph).length);
        expect(await listsOf(file)).toEqual(graph);
        expect(await listsOf(file)).toEqual(graph);
        const texts = new Map(graph.sources.map(({ id, text }) => [id, text]));
        expect(await file.texts(new Set(texts.keys()))).toEqual(texts);
      });
    }),
    { numRuns: 25 },
  );
});

test("blank lines, a byte order mark and line ends of Windows move nothing", async () => {
  await writeFile(path, `\uFEFF${[...snapshotLines(tinyGraph)].join("\r\n\r\n")}\r\n`);
  await opened(async (file) => {
    expect(await listsOf(file)).toEqual(tinyGraph);
    const [source] = tinyGraph.sources;
    if (source !== undefined)
      expect((await file.texts(new Set([source.id]))).get(source.id)).toBe(source.text);
  });
});

test("a file that is replaced while it is open is read to its end as it was", async () => {
  await writeSnapshotFile(path, tinyGraph);
  await opened(async (file) => {
    await writeSnapshotFile(path, { ...tinyGraph, links: [], results: [], relations: [] });
    await appendFile(path, "no JSON");
    expect(await listsOf(file)).toEqual(tinyGraph);
  });
});

const reversed = (list: "papers" | "links" | "diagnostics") => ({
  ...tinyGraph,
  diagnostics: [...tinyGraph.diagnostics, ...tinyGraph.sources.map(diagnosticOf)],
  [list]: [
    ...tinyGraph[list],
    ...(list === "diagnostics" ? tinyGraph.sources.map(diagnosticOf) : []),
  ].reverse(),
});

function diagnosticOf({ id }: { readonly id: `source:${string}` }): GraphSnapshot["diagnostics"][number] {
  return {
    record: "diagnostic",
    source: id,
    start: 0,
    end: 0,
    severity: "info",
    rule: "rule",
    message: "odd",
  };
}

test.each([
  ["papers", reversed("papers"), "sorted"],
  ["links", reversed("links"), "sorted"],
  ["diagnostics", reversed("diagnostics"), "sorted"],
  ["a claim twice", { ...tinyGraph, links: tinyGraph.links.flatMap((link) => [link, link]) }, "twice"],
  ["a paper twice", { ...tinyGraph, papers: tinyGraph.papers.flatMap((one) => [one, one]) }, "twice"],
  [
    "a link without its paper",
    { ...tinyGraph, papers: tinyGraph.papers.slice(1), results: [] },
    "names paper:",
  ],
] as const)("%s out of order are refused before anything is read from it", async (_what, graph, word) => {
  await writeSnapshotFile(path, graph);
  await expect(openSnapshotFile(path)).rejects.toMatchObject({
    code: "bad-request",
    message: expect.stringMatching(new RegExp(`${path}: .*${word}`)),
  });
});
