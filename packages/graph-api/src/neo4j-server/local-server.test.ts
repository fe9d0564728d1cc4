import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { existsSync } from "node:fs";
import { mkdir, mkdtemp, readFile, rm, stat, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { fileURLToPath } from "node:url";
import { parseQuery } from "@methodscape/graph-model";
import { tinyGraph } from "@methodscape/graph-model/testing";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { GraphApiError } from "../graph-api-error.ts";
import { createNeo4jStore } from "../store/neo4j/neo4j-graph-store.ts";
import { testRelease } from "../store/neo4j/testing/test-release.ts";
import { whyNoLocalServer } from "../store/neo4j/testing/why-no-local-server.ts";
import { recordsOf } from "../store/testing/records-of.ts";
import { findFreePort } from "./bolt-port.ts";
import { findJava } from "./find-java.ts";
import { isAnswering, type LocalServer, localServerStatus, stopLocalServer } from "./local-server.ts";
import { neo4jReleases } from "./neo4j-release.ts";
import { serverFolder } from "./server-folder.ts";
import { isServerProcess } from "./server-process.ts";
import { startLocalServer } from "./start-local-server.ts";
import { stopProcess } from "./stop-process.ts";

const release = testRelease();
/** Most of it is for machines that do much else meanwhile. */
const timeLimit = 300_000;
const missing = await whyNoLocalServer(release);
// A machine whose Java is too old for the newest release cannot show the upgrade, whatever else is required of it.
const cannotUpgrade = await findJava(neo4jReleases.current).then(
  () => missing,
  (error: unknown) => (error instanceof GraphApiError ? error.message : Promise.reject(error)),
);

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "methodscape-server-"));
});
afterEach(async () => {
  await stopLocalServer(folder);
  await rm(folder, { recursive: true });
});

test("a state that a dead server left tells of none that runs, even when another process has its number", async () => {
  await writeFile(serverFolder(folder).state, JSON.stringify({ pid: process.pid, port: 7687 }));
  expect(await localServerStatus(folder)).toEqual({ life: "lost" });
  expect(await stopLocalServer(folder)).toBe("lost");
  expect(await localServerStatus(folder)).toEqual({ life: "stopped" });
  expect(await stopLocalServer(folder)).toBe("none");
});

if (missing === undefined) describe(`a local Neo4j ${release.version}`, describeServer);
else test.skip(`no local Neo4j for these tests: ${missing}`, () => {});

if (missing === undefined && cannotUpgrade === undefined)
  test("a later release takes over the data of the long-term one", upgrade, timeLimit);
else if (missing === undefined) test.skip(`no later release to upgrade to: ${cannotUpgrade}`, () => {});

const start = async (port?: number) =>
  startLocalServer({ folder, release: release.name, port: port ?? (await findFreePort()) });

function describeServer(): void {
  test(
    "is started once, outlives a stop, a kill and a lost state with its data and password",
    async () => {
      const first = await start();
      expect(await isAnswering(first)).toBe(true);
      expect(first.version).toBe(release.version);
      expect((await stat(first.passwordFile)).mode & 0o077).toBe(0);
      const again = await startLocalServer({ folder });
      expect([again.pid, again.wasRunning]).toEqual([first.pid, true]);
      await loadTinyGraph(first);

      process.kill(first.pid, "SIGKILL");
      while (await isServerProcess(first.pid, serverFolder(folder))) await wait(50);
      expect(await localServerStatus(folder)).toEqual({ life: "lost" });

      const second = await start();
      expect(await countPapers(second)).toBe(4);
      await rm(serverFolder(folder).state);
      expect(await localServerStatus(folder)).toMatchObject({
        life: "running",
        server: { pid: second.pid, uri: second.uri },
      });
      await expect(start(await findFreePort())).rejects.toMatchObject({
        code: "store-refused",
        message: expect.stringContaining("stop it first"),
      });
      expect(await stopLocalServer(folder)).toBe("stopped");
      expect(await localServerStatus(folder)).toEqual({ life: "stopped" });
    },
    timeLimit,
  );

  test(
    "that hangs is killed by a stop, and a port that is taken is named before anything starts",
    async () => {
      const server = await start();
      const elsewhere = join(folder, "elsewhere");
      await expect(
        startLocalServer({ folder: elsewhere, port: Number(new URL(server.uri).port) }),
      ).rejects.toMatchObject({ code: "store-unreachable", message: expect.stringContaining("is taken") });
      process.kill(server.pid, "SIGSTOP");
      expect(await stopProcess(server.pid, serverFolder(folder), 300)).toBe("killed");
      expect(await isServerProcess(server.pid, serverFolder(folder))).toBe(false);
    },
    timeLimit,
  );

  test(
    "is ended with a start that is interrupted, and found again after a start that was killed",
    async () => {
      const interrupted = await starterWithState();
      interrupted.kill("SIGTERM");
      await once(interrupted, "close");
      await expect.poll(async () => (await localServerStatus(folder)).life, { timeout: 20_000 }).toBe("lost");

      const killed = await starterWithState();
      killed.kill("SIGKILL");
      await once(killed, "close");
      expect((await localServerStatus(folder)).life).toBe("running");
      expect(await stopLocalServer(folder)).toBe("stopped");
    },
    timeLimit,
  );

  test(
    "that cannot start says why in one line, shows the end of its log and leaves no process",
    async () => {
      // Where Neo4j keeps its databases there is a file.
      await mkdir(join(folder, "data"));
      await writeFile(join(folder, "data", "databases"), "");
      const tail: string[] = [];
      const failed = startLocalServer({
        folder,
        release: release.name,
        port: await findFreePort(),
        onTail: (lines) => tail.push(...lines),
      });
      await expect(failed).rejects.toMatchObject({
        code: "store-unreachable",
        message: expect.stringMatching(
          /^Neo4j ended before it was ready: [^\n]*databases[^\n]*; see [^\n]*neo4j\.log$/,
        ),
      });
      expect(tail.length).toBeGreaterThan(0);
      expect(await localServerStatus(folder)).toEqual({ life: "stopped" });
    },
    timeLimit,
  );
}

/** Another process that starts a server, as far as its Java runs and is not ready yet. */
async function starterWithState(): Promise<ChildProcess> {
  const { state } = serverFolder(folder);
  await rm(state, { force: true });
  const module = new URL("./start-local-server.ts", import.meta.url);
  const options = { folder, release: release.name, port: await findFreePort() };
  const program = `const { startLocalServer } = await import(${JSON.stringify(module)}); await startLocalServer(${JSON.stringify(options)});`;
  const fromSources = ["--conditions=@methodscape/source", "--import", "tsx", "--input-type=module", "-e"];
  const starter = spawn(process.execPath, [...fromSources, program], {
    cwd: fileURLToPath(new URL(".", module)),
    stdio: "ignore",
  });
  await expect.poll(() => existsSync(state), { timeout: 120_000, interval: 20 }).toBe(true);
  return starter;
}

async function upgrade(): Promise<void> {
  const older = await startLocalServer({ folder, release: "5.26", port: await findFreePort() });
  await loadTinyGraph(older);
  await stopLocalServer(folder);
  const newer = await startLocalServer({ folder, release: "current", port: await findFreePort() });
  expect(newer.version).toBe(neo4jReleases.current.version);
  expect(await countPapers(newer)).toBe(4);
  await stopLocalServer(folder);
  await expect(startLocalServer({ folder, release: "5.26" })).rejects.toMatchObject({
    code: "store-refused",
    message: expect.stringContaining("cannot open them"),
  });
}

async function loadTinyGraph(server: LocalServer): Promise<void> {
  await inStore(server, async (store) => {
    await store.load(recordsOf(tinyGraph));
  });
}

async function countPapers(server: LocalServer): Promise<number> {
  let total = 0;
  await inStore(server, async (store) => {
    total = (await store.ask(parseQuery({ kind: "papers" }))).total;
  });
  return total;
}

async function inStore(
  { uri, user, passwordFile }: LocalServer,
  work: (store: Awaited<ReturnType<typeof createNeo4jStore>>) => Promise<void>,
): Promise<void> {
  const password = (await readFile(passwordFile, "utf8")).trim();
  const store = await createNeo4jStore({ uri, user, password });
  try {
    await work(store);
  } finally {
    await store.close();
  }
}
