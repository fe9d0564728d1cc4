import { type ChildProcess, spawn } from "node:child_process";
import { mkdir, mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { findFreePort } from "../../../neo4j-server/bolt-port.ts";
import { type Launch, launchServer } from "../../../neo4j-server/launch-server.ts";
import { type Neo4jProgram, prepareNeo4j } from "../../../neo4j-server/neo4j-program.ts";
import type { Neo4jRelease } from "../../../neo4j-server/neo4j-release.ts";
import { type ServerFolder, serverFolder } from "../../../neo4j-server/server-folder.ts";
import { logSize } from "../../../neo4j-server/server-log.ts";
import { ensurePassword } from "../../../neo4j-server/server-password.ts";
import { isPortTaken, waitUntilReady } from "../../../neo4j-server/wait-until-ready.ts";
import type { Neo4jAddress } from "../connection/connection.ts";
import { testRelease } from "./test-release.ts";

/** A Neo4j on this machine that a test may treat badly. */
export interface LocalTestServer {
  readonly address: Neo4jAddress;
  readonly servedBy: string;
  readonly port: number;
  /** The server's own folder: data, conf, logs. */
  readonly home: string;
  /** Ends Java at once, as kill -9 does; the data stay. */
  kill(): Promise<void>;
  /** Starts it again on the same data and port, after `kill`. */
  restart(): Promise<void>;
  /** Ends Java and removes the data. */
  stop(): Promise<void>;
}

/** How a server for a test differs from the usual one. */
export interface LocalTestOptions {
  readonly release?: Neo4jRelease;
  /** Folder under which the server's own folder is made, as on a disk that is small. */
  readonly under?: string;
  /** Lines of `neo4j.conf`, beside the usual ones or in the place of one. */
  readonly settings?: Readonly<Record<string, string>>;
  readonly heapMegabytes?: number;
  /** Called before the first start, to put files into the server's own folder. */
  readonly prepare?: (home: string) => Promise<void>;
}

const portTries = 3;

/**
 * Starts a Neo4j that ends with this process, however that ends.
 * @throws {GraphApiError} as `prepareNeo4j` and `waitUntilReady` do.
 */
export async function startLocalTestServer(options: LocalTestOptions = {}): Promise<LocalTestServer> {
  const program = await prepareNeo4j(options.release ?? testRelease(), () =>
    process.stderr.write("fetching Neo4j from Maven Central for the tests …\n"),
  );
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await startOnFreePort(program, options);
    } catch (error) {
      if (!isPortTaken(error) || attempt === portTries) throw error;
    }
  }
}

async function startOnFreePort(program: Neo4jProgram, options: LocalTestOptions): Promise<LocalTestServer> {
  const home = await mkdtemp(join(options.under ?? tmpdir(), "methodscape-neo4j-"));
  const folder = serverFolder(home);
  await mkdir(folder.conf);
  await options.prepare?.(home);
  const password = await ensurePassword(folder, program);
  const port = await findFreePort();
  let running = await startWatched(folder, program, port, options);
  const { version } = program.release;
  return {
    address: { uri: `bolt://127.0.0.1:${port}`, user: "neo4j", password },
    servedBy: `Neo4j ${version} on Java ${program.java.version}, a local server on port ${port}`,
    port,
    home,
    kill: () => running.end("keep"),
    restart: async () => {
      running = await startWatched(folder, program, port, options);
    },
    stop: () => running.end("remove"),
  };
}

interface WatchedServer {
  end(data: "keep" | "remove"): Promise<void>;
}

async function startWatched(
  folder: ServerFolder,
  program: Neo4jProgram,
  port: number,
  { settings, heapMegabytes }: LocalTestOptions,
): Promise<WatchedServer> {
  const logStart = await logSize(folder);
  const server = { port, heapMegabytes, others: settings };
  const child = await launchServer(folder, program, server, launchWatched(folder.home));
  const watched = watchedServer(child, folder.home);
  try {
    await waitUntilReady(child, folder, port, logStart);
  } catch (error) {
    await watched.end("remove");
    throw error;
  }
  return watched;
}

function watchedServer(child: ChildProcess, home: string): WatchedServer {
  const ended = new Promise<void>((resolve) => child.once("close", () => resolve()));
  // The watcher may be gone before it could read what we say to it.
  child.stdin?.on("error", () => {});
  // A test worker outlives a test runner that was killed, for as long as its test takes.
  const endOrphan = () => child.stdin?.end();
  process.once("disconnect", endOrphan);
  return {
    end: async (data) => {
      process.off("disconnect", endOrphan);
      child.stdin?.end(data === "keep" ? "keep\n" : "");
      await ended;
      if (data === "remove") await rm(home, { recursive: true, force: true, maxRetries: 5 });
    },
  };
}

/*
 * The shell runs Java and reads its own standard input, a pipe that we hold. When we end, however that comes about,
 * the pipe closes, and the shell ends Java and removes its files. A line through the pipe ends Java and keeps them.
 */
const watcher = `home="$1"; shift
exec 3<&0
"$@" </dev/null 3<&- & java=$!
( IFS= read -r line <&3; isClosed=$?; trap '' TERM; kill -9 "$java" 2>/dev/null
  if [ "$isClosed" -ne 0 ]; then while kill -0 "$java" 2>/dev/null; do sleep 0.1; done; rm -rf "$home"; fi ) & watch=$!
wait "$java"; code=$?
kill "$watch" 2>/dev/null
wait "$watch"
exit "$code"`;

function launchWatched(home: string): Launch {
  return (program, args, output) =>
    spawn("sh", ["-c", watcher, "watch-java", home, program, ...args], {
      detached: true,
      stdio: ["pipe", output, output],
    });
}
