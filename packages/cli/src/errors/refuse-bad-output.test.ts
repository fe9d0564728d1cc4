import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { refuseBadOutput } from "./refuse-bad-output.ts";

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "methodscape-output-"));
  await mkdir(join(folder, "made"));
  await writeFile(join(folder, "file"), "");
});
afterAll(() => rm(folder, { recursive: true }));

test("a file that is there, one that is not, and one in folders that are still to be made may be written", async () => {
  for (const name of ["file", "new.graph.jsonl", "not/made/yet/new.graph.jsonl"])
    await expect(refuseBadOutput(join(folder, name))).resolves.toBeUndefined();
});

test("a folder, and a place below a file, are refused in a line", async () => {
  await expect(refuseBadOutput(join(folder, "made"))).rejects.toThrow(/made is a folder; name a file/);
  await expect(refuseBadOutput(join(folder, "file", "new.graph.jsonl"))).rejects.toThrow(/file is a file/);
});
