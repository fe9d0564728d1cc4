import { execFile } from "node:child_process";
import { mkdir, mkdtemp, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { snapshotLines } from "@methodscape/graph-model";
import { tinyGraph } from "@methodscape/graph-model/testing";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { openStore } from "../open-store.ts";
import { recordsOf } from "../testing/records-of.ts";
import { openSnapshotFile } from "./open-snapshot-file.ts";
import { readSnapshotFile, writeSnapshotFile } from "./snapshot-file.ts";

let folder: string;
let file: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "methodscape-file-"));
  file = join(folder, "graph.graph.jsonl");
});
afterEach(() => rm(folder, { recursive: true }));

describe("a snapshot file", () => {
  test("is read as it was written, and leaves nothing else behind", async () => {
    await writeSnapshotFile(file, tinyGraph);
    expect(await readSnapshotFile(file)).toEqual(tinyGraph);
    expect(await readdir(folder)).toEqual(["graph.graph.jsonl"]);
  });

  test("that is cut off anywhere is refused, with its name and line", async () => {
    const text = [...snapshotLines(tinyGraph)].join("\n");
    for (const share of [0.01, 0.3, 0.7, 0.99]) {
      await writeFile(file, text.slice(0, text.length * share));
      await expect(openSnapshotFile(file)).rejects.toMatchObject({
        name: "SnapshotError",
        message: expect.stringContaining(`${file}, line`),
      });
    }
  });

  test.each([
    ["missing", (path: string) => rm(path, { force: true }), "not-found"],
    ["a folder", (path: string) => mkdir(path), "disk"],
    ["empty", (path: string) => writeFile(path, ""), "not-a-snapshot"],
    [
      "of another version",
      (path: string) => writeFile(path, '{"record":"header","format":"methodscape-graph","version":99}'),
      "other-version",
    ],
    ["not sound", (path: string) => writeSnapshotFile(path, { ...tinyGraph, papers: [] }), "bad-request"],
  ] as const)("that is %s is refused", async (_what, prepare, code) => {
    await prepare(file);
    await expect(openSnapshotFile(file)).rejects.toMatchObject({ code });
  });

  test("that does not fit leaves the earlier one whole", async () => {
    await writeSnapshotFile(file, tinyGraph);
    const before = await readFile(file, "utf8");
    const module = new URL("./snapshot-file.ts", import.meta.url).href;
    const program = `
      const { writeSnapshotFile, readSnapshotFile } = await import(${JSON.stringify(module)});
      const snapshot = await readSnapshotFile(${JSON.stringify(file)});
      const [source] = snapshot.sources;
      const large = { ...snapshot, sources: [{ ...source, text: "x".repeat(3_000_000) }] };
      await writeSnapshotFile(${JSON.stringify(file)}, large).catch((error) => console.log(error.name, error.code, error.message));`;
    // A limit on the size of files (in blocks of 512 or 1,024 bytes) does to the writer what a full disk does.
    const shell =
      'ulimit -f 1000; exec "$0" --conditions=@methodscape/source --import tsx --input-type=module -e "$1"';
    const { stdout } = await promisify(execFile)("sh", ["-c", shell, process.execPath, program], {
      cwd: import.meta.dirname,
    });
    expect(stdout).toMatch(/^GraphApiError disk .*graph\.graph\.jsonl: .*what was saved before is whole/);
    expect(await readFile(file, "utf8")).toBe(before);
    expect(await readdir(folder)).toEqual(["graph.graph.jsonl"]);
  });
});

describe("a store in a data folder", () => {
  test("starts empty, and is there again the next time", async () => {
    const first = await openStore({ kind: "embedded", folder: join(folder, ".methodscape") });
    expect((await first.restsOn()).papers).toBe(0);
    await first.load(recordsOf(tinyGraph));
    const second = await openStore({ kind: "embedded", folder: join(folder, ".methodscape") });
    expect(await second.snapshot()).toEqual(tinyGraph);
  });

  test("that cannot be saved goes on showing the graph that it has", async () => {
    await writeFile(join(folder, ".methodscape"), "a file where a folder should be");
    const store = await openStore({ kind: "embedded", folder: join(folder, ".methodscape") });
    await expect(store.load(recordsOf(tinyGraph))).rejects.toMatchObject({ code: "disk" });
    expect((await store.restsOn()).papers).toBe(0);
  });
});
