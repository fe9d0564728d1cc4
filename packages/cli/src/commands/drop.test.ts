import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Command } from "commander";
import { afterAll, beforeAll, expect, test } from "vitest";
import { registerDrop } from "./drop.ts";

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "methodscape-drop-"));
  await writeFile(join(folder, "password"), "secret\n");
});
afterAll(() => rm(folder, { recursive: true }));

function drop(...options: string[]): Promise<unknown> {
  const program = new Command().exitOverride();
  registerDrop(program);
  return program.parseAsync(["node", "methodscape", "drop", ...options]);
}

test("without an address it says which option gives one", async () => {
  await expect(drop("--yes")).rejects.toMatchObject({
    message: expect.stringContaining("--neo4j bolt://"),
  });
});

test("a Neo4j that does not answer is named, the password is not", async () => {
  // Port 1 of this machine, where nobody listens.
  const options = ["--neo4j", "bolt://127.0.0.1:1", "--password-file", join(folder, "password"), "--yes"];
  const error = await drop(...options).catch((reason: unknown) => reason);
  expect(error).toMatchObject({ code: "store-unreachable", message: expect.stringContaining("127.0.0.1:1") });
  expect(String(error)).not.toContain("secret");
});
