import type { ChildProcess } from "node:child_process";
import { mkdir } from "node:fs/promises";
import { resolve } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { GraphApiError } from "../graph-api-error.ts";
import { answersBolt, findFreePort, isPortFree } from "./bolt-port.ts";
import { fetchNeo4j } from "./fetch-neo4j.ts";
import { findJava } from "./find-java.ts";
import { isPortTaken, launchDetached, launchServer, logSize, waitUntilReady } from "./launch-server.ts";
import { type ServerFolder, serverFolder } from "./server-folder.ts";
import { ensurePassword } from "./server-password.ts";
import { isServerProcess, readState, removeState, type ServerState, writeState } from "./server-state.ts";

/** Neo4j's own port, taken when it is free and nobody says otherwise. */
const usualPort = 7687;
const portTries = 3;
/** How long a stop may take, in milliseconds: it writes what is in memory to disk. */
const stopTime = 60_000;

/** A local server that runs. */
export interface LocalServer {
  readonly uri: string;
  readonly user: "neo4j";
  readonly pid: number;
  readonly passwordFile: string;
}

export interface StartOptions {
  /** The server's own folder, `.methodscape/neo4j`: data, logs, password, state. */
  readonly folder: string;
  readonly port?: number | undefined;
  /** Called when a step begins that takes its time. */
  readonly onStep?: ((step: "fetch" | "password" | "start") => void) | undefined;
}

/**
 * Starts a Neo4j that listens on this machine only and outlives this process; one that runs already is given as it
 * is. When this process is ended meanwhile, the half-started server is ended too.
 * @throws {GraphApiError} `unsupported` without Java or Maven, `store-unreachable` when it does not start.
 */
export async function startLocalServer(
  options: StartOptions,
): Promise<LocalServer & { readonly wasRunning: boolean }> {
  const folder = serverFolder(resolve(options.folder));
  const running = await localServerStatus(options.folder);
  if (running !== undefined) return { ...running, wasRunning: true };
  if (options.port !== undefined && !(await isPortFree(options.port))) throw portTaken(options.port);
  await findJava();
  const jars = await fetchNeo4j(() => options.onStep?.("fetch"));
  await mkdir(folder.conf, { recursive: true });
  options.onStep?.("password");
  await ensurePassword(folder, jars);
  options.onStep?.("start");
  return { ...(await startOnSomePort(folder, jars, options.port)), wasRunning: false };
}

/** The server of a folder, if one runs; what a dead one left behind is cleared away. */
export async function localServerStatus(path: string): Promise<LocalServer | undefined> {
  const folder = serverFolder(resolve(path));
  const state = await readState(folder);
  if (state === undefined) return undefined;
  if (!(await isServerProcess(state, folder))) {
    await removeState(folder);
    return undefined;
  }
  return describeServer(folder, state);
}

/**
 * Stops the server of a folder and waits until it has ended; false when none runs.
 * @throws {GraphApiError} `store-unreachable` when it does not end within a minute.
 */
export async function stopLocalServer(path: string): Promise<boolean> {
  const folder = serverFolder(resolve(path));
  const state = await readState(folder);
  if (state === undefined || !(await isServerProcess(state, folder))) {
    await removeState(folder);
    return false;
  }
  process.kill(state.pid, "SIGTERM");
  const deadline = performance.now() + stopTime;
  while (await isServerProcess(state, folder)) {
    if (performance.now() > deadline) {
      throw new GraphApiError(
        "store-unreachable",
        `the server (process ${state.pid}) has not ended within ${stopTime / 1000} seconds; see ${folder.log}`,
      );
    }
    await wait(100);
  }
  await removeState(folder);
  return true;
}

/** True when a server that runs also answers. */
export function isAnswering(server: LocalServer): Promise<boolean> {
  return answersBolt(Number(new URL(server.uri).port));
}

async function startOnSomePort(
  folder: ServerFolder,
  jars: string,
  asked: number | undefined,
): Promise<LocalServer> {
  for (let attempt = 1; ; attempt += 1) {
    const port = asked ?? ((await isPortFree(usualPort)) ? usualPort : await findFreePort());
    try {
      return await startOn(folder, jars, port);
    } catch (error) {
      if (!isPortTaken(error)) throw error;
      // Between the look and the start another program took the port.
      if (asked !== undefined) throw portTaken(asked);
      if (attempt === portTries) throw error;
    }
  }
}

async function startOn(folder: ServerFolder, jars: string, port: number): Promise<LocalServer> {
  const logStart = await logSize(folder);
  const child = await launchServer(folder, jars, port, launchDetached);
  const forget = endWithThisProcess(child);
  try {
    if (child.pid !== undefined) await writeState(folder, { pid: child.pid, port });
    await waitUntilReady(child, folder, port, logStart);
  } catch (error) {
    child.kill("SIGKILL");
    await removeState(folder);
    throw error;
  } finally {
    forget();
  }
  child.unref();
  return describeServer(folder, { pid: child.pid ?? 0, port });
}

/** Ends the child when this process is told to end; gives a function that stops watching. */
function endWithThisProcess(child: ChildProcess): () => void {
  const signals = ["SIGINT", "SIGTERM", "SIGHUP"] as const;
  const end = (signal: (typeof signals)[number]) => {
    child.kill("SIGKILL");
    forget();
    process.kill(process.pid, signal);
  };
  const forget = () => {
    for (const signal of signals) process.off(signal, end);
  };
  for (const signal of signals) process.on(signal, end);
  return forget;
}

function describeServer(folder: ServerFolder, { pid, port }: ServerState): LocalServer {
  return { uri: `bolt://127.0.0.1:${port}`, user: "neo4j", pid, passwordFile: folder.password };
}

function portTaken(port: number): GraphApiError {
  return new GraphApiError(
    "store-unreachable",
    `port ${port} is taken; choose another with --port N, or leave --port out`,
  );
}
