import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { writeSnapshotFile } from "@methodscape/graph-api";
import { snapshotLines } from "@methodscape/graph-model";
import { tinyGraph } from "@methodscape/graph-model/testing";
import { Command } from "commander";
import { afterEach, beforeEach, expect, test } from "vitest";
import { registerLoad } from "./load.ts";

/** Port 1 of this machine, where nobody listens. */
const nobody = "bolt://127.0.0.1:1";

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "methodscape-load-"));
  await writeFile(join(folder, "password"), "secret\n");
});
afterEach(() => rm(folder, { recursive: true }));

function load(file: string, ...options: string[]): Promise<unknown> {
  const program = new Command().exitOverride();
  registerLoad(program);
  return program.parseAsync([
    "node",
    "methodscape",
    "load",
    file,
    ...options,
    "--password-file",
    join(folder, "password"),
  ]);
}

test("a snapshot that is cut off is refused before Neo4j is even asked", async () => {
  const file = join(folder, "cut.graph.jsonl");
  await writeFile(file, [...snapshotLines(tinyGraph)].slice(0, -3).join("\n"));
  await expect(load(file, "--neo4j", nobody)).rejects.toMatchObject({
    code: "cut-off",
    message: expect.stringContaining(file),
  });
});

test("a Neo4j that does not answer is named, the password is not", async () => {
  const file = join(folder, "tiny.graph.jsonl");
  await writeSnapshotFile(file, tinyGraph);
  const error = await load(file, "--neo4j", nobody).catch((reason: unknown) => reason);
  expect(error).toMatchObject({ code: "store-unreachable", message: expect.stringContaining(nobody) });
  expect(String(error)).not.toContain("secret");
});

test("without an address it says which option gives one", async () => {
  await expect(load(join(folder, "any.graph.jsonl"))).rejects.toMatchObject({
    message: expect.stringContaining("--neo4j bolt://"),
  });
});
