import { mkdtemp, readFile, rm, stat, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseQuery } from "@methodscape/graph-model";
import { tinyGraph } from "@methodscape/graph-model/testing";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { GraphApiError } from "../graph-api-error.ts";
import { recordsOf } from "../store/graph-store.contract.ts";
import { createNeo4jStore } from "../store/neo4j/neo4j-graph-store.ts";
import { findFreePort } from "./bolt-port.ts";
import { fetchNeo4j } from "./fetch-neo4j.ts";
import { findJava } from "./find-java.ts";
import { isAnswering, localServerStatus, startLocalServer, stopLocalServer } from "./local-server.ts";

const missing = await Promise.all([findJava(), fetchNeo4j()]).then(
  () => undefined,
  (error: unknown) => {
    if (error instanceof GraphApiError && process.env.REQUIRE_NEO4J !== "1") return error.message;
    throw error;
  },
);

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "methodscape-server-"));
});
afterAll(async () => {
  await stopLocalServer(folder);
  await rm(folder, { recursive: true });
});

if (missing !== undefined) test.skip(`no local Neo4j for these tests: ${missing}`, () => {});
else describe("a local server", describeServer);

function describeServer(): void {
  test("is started once, keeps its data and password over a stop, and says where it is", async () => {
    const first = await startLocalServer({ folder, port: await findFreePort() });
    expect(await isAnswering(first)).toBe(true);
    expect((await stat(first.passwordFile)).mode & 0o077).toBe(0);
    const again = await startLocalServer({ folder });
    expect([again.pid, again.wasRunning]).toEqual([first.pid, true]);
    await inStore(first.uri, first.passwordFile, async (store) => {
      await store.load(recordsOf(tinyGraph));
    });

    expect(await stopLocalServer(folder)).toBe(true);
    expect(await localServerStatus(folder)).toBeUndefined();
    expect(await stopLocalServer(folder)).toBe(false);

    const second = await startLocalServer({ folder, port: await findFreePort() });
    await inStore(second.uri, second.passwordFile, async (store) => {
      expect((await store.ask(parseQuery({ kind: "papers" }))).total).toBe(4);
    });
    await expect(
      startLocalServer({ folder: `${folder}-other`, port: Number(new URL(second.uri).port) }),
    ).rejects.toMatchObject({
      code: "store-unreachable",
      message: expect.stringContaining("is taken"),
    });
  }, 120_000);

  test("that died leaves a state that tells of no server, even when another process has its number", async () => {
    const dead = await mkdtemp(join(tmpdir(), "methodscape-dead-"));
    await writeFile(join(dead, "server.json"), JSON.stringify({ pid: process.pid, port: 7687 }));
    expect(await localServerStatus(dead)).toBeUndefined();
    expect(await stopLocalServer(dead)).toBe(false);
    await rm(dead, { recursive: true });
  });
}

async function inStore(
  uri: string,
  passwordFile: string,
  work: (store: Awaited<ReturnType<typeof createNeo4jStore>>) => Promise<void>,
) {
  const store = await createNeo4jStore({
    uri,
    user: "neo4j",
    password: (await readFile(passwordFile, "utf8")).trim(),
  });
  try {
    await work(store);
  } finally {
    await store.close();
  }
}
