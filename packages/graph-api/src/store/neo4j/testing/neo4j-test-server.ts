import { spawn } from "node:child_process";
import { mkdir, mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { GraphApiError } from "../../../graph-api-error.ts";
import { findFreePort } from "../../../neo4j-server/bolt-port.ts";
import { fetchNeo4j } from "../../../neo4j-server/fetch-neo4j.ts";
import { findJava } from "../../../neo4j-server/find-java.ts";
import {
  isPortTaken,
  type Launch,
  launchServer,
  waitUntilReady,
} from "../../../neo4j-server/launch-server.ts";
import { serverFolder } from "../../../neo4j-server/server-folder.ts";
import { ensurePassword } from "../../../neo4j-server/server-password.ts";
import type { Neo4jAddress } from "../connection.ts";

/** A Neo4j for tests: its address and which of the ways served it, or the reason why there is none. */
export type Neo4jTestServer =
  | { readonly address: Neo4jAddress; readonly servedBy: string; stop(): Promise<void> }
  | { readonly address: undefined; readonly reason: string };

/**
 * Finds a Neo4j for tests: `NEO4J_TEST_URI` (whose :Methodscape nodes the tests replace), else Docker, else a local
 * server from Maven Central that ends with this process. Says on stderr which one served. With `REQUIRE_NEO4J=1`
 * having none is an error.
 */
export async function startNeo4jTestServer(): Promise<Neo4jTestServer> {
  const server = givenServer() ?? (await dockerServer()) ?? (await localServer());
  if (server.address !== undefined) process.stderr.write(`Neo4j tests are served by ${server.servedBy}\n`);
  else if (process.env.REQUIRE_NEO4J === "1")
    throw new Error(`REQUIRE_NEO4J is set, but there is no Neo4j: ${server.reason}`);
  else process.stderr.write(`Neo4j tests are skipped: ${server.reason}\n`);
  return server;
}

function givenServer(): Neo4jTestServer | undefined {
  const uri = process.env.NEO4J_TEST_URI;
  if (uri === undefined) return undefined;
  const address = {
    uri,
    user: process.env.NEO4J_TEST_USER ?? "neo4j",
    password: process.env.NEO4J_TEST_PASSWORD ?? "",
  };
  return { address, servedBy: `NEO4J_TEST_URI (${uri})`, stop: async () => {} };
}

const dockerImage = "neo4j:5.26-community";
/** A container engine that hangs must not hang the tests. */
const dockerAnswerTime = 5_000;

async function dockerServer(): Promise<Neo4jTestServer | undefined> {
  if (!(await hasContainerRuntime())) return undefined;
  const { Neo4jContainer } = await import("@testcontainers/neo4j");
  const container = await new Neo4jContainer(dockerImage).start();
  return {
    address: {
      uri: container.getBoltUri(),
      user: container.getUsername(),
      password: container.getPassword(),
    },
    servedBy: `Docker (${dockerImage})`,
    stop: async () => {
      await container.stop();
    },
  };
}

async function hasContainerRuntime(): Promise<boolean> {
  const { getContainerRuntimeClient } = await import("testcontainers");
  const timedOut = new Promise<false>((resolve) =>
    setTimeout(() => resolve(false), dockerAnswerTime).unref(),
  );
  const answered = getContainerRuntimeClient().then(
    () => true,
    () => false,
  );
  return Promise.race([answered, timedOut]);
}

const portTries = 3;

async function localServer(): Promise<Neo4jTestServer> {
  try {
    await findJava();
    const jars = await fetchNeo4j(() =>
      process.stderr.write("fetching Neo4j from Maven Central for the tests …\n"),
    );
    for (let attempt = 1; ; attempt += 1) {
      try {
        return await startLocal(jars);
      } catch (error) {
        if (!isPortTaken(error) || attempt === portTries) throw error;
      }
    }
  } catch (error) {
    if (error instanceof GraphApiError)
      return { address: undefined, reason: `no NEO4J_TEST_URI, no container engine, and ${error.message}` };
    throw error;
  }
}

async function startLocal(jars: string): Promise<Neo4jTestServer> {
  const home = await mkdtemp(join(tmpdir(), "methodscape-neo4j-"));
  const folder = serverFolder(home);
  await mkdir(folder.conf);
  const password = await ensurePassword(folder, jars);
  const port = await findFreePort();
  const child = await launchServer(folder, jars, port, launchWatched(home));
  const ended = new Promise<void>((resolve) => child.once("close", () => resolve()));
  // A test worker outlives a test runner that was killed, for as long as its test takes.
  const endOrphan = () => child.stdin?.end();
  process.once("disconnect", endOrphan);
  const stop = async () => {
    process.off("disconnect", endOrphan);
    child.stdin?.end();
    await ended;
    await rm(home, { recursive: true, force: true });
  };
  try {
    await waitUntilReady(child, folder, port, 0);
  } catch (error) {
    await stop();
    throw error;
  }
  return {
    address: { uri: `bolt://127.0.0.1:${port}`, user: "neo4j", password },
    servedBy: `a local server on port ${port}`,
    stop,
  };
}

/*
 * The shell runs Java and reads its own standard input, a pipe that we hold. When we end, however that comes about,
 * the pipe closes, and the shell ends Java and removes its files. It ends too when Java does.
 */
const watcher = `home="$1"; shift
exec 3<&0
"$@" </dev/null & java=$!
( while IFS= read -r line <&3; do :; done; kill -9 "$java" 2>/dev/null ) & watch=$!
wait "$java"; code=$?
kill "$watch" 2>/dev/null
rm -rf "$home"
exit "$code"`;

function launchWatched(home: string): Launch {
  return (program, args, output) =>
    spawn("sh", ["-c", watcher, "watch-java", home, program, ...args], {
      detached: true,
      stdio: ["pipe", output, output],
    });
}
