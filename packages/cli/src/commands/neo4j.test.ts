import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Command } from "commander";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { registerNeo4j } from "./neo4j.ts";

// What really starts and stops a server is tested in graph-api/src/neo4j-server; here, what a person is told.
let folder: string;
let told: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "methodscape-neo4j-"));
  told = "";
  vi.spyOn(process.stdout, "write").mockImplementation((text) => {
    told += String(text);
    return true;
  });
});
afterEach(async () => {
  vi.restoreAllMocks();
  await rm(folder, { recursive: true });
});

test.each([
  ["status", /^no Neo4j of this folder runs; methodscape neo4j start starts one\n$/],
  ["stop", /^no Neo4j of this folder runs\n$/],
])("%s without a server says so and is no error", async (command, expected) => {
  const program = new Command().exitOverride();
  registerNeo4j(program);
  await program.parseAsync(["node", "methodscape", "neo4j", command, "--data", folder]);
  expect(told).toMatch(expected);
});
