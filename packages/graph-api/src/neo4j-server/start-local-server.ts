import { existsSync } from "node:fs";
import { mkdir } from "node:fs/promises";
import { GraphApiError } from "../graph-api-error.ts";
import { findFreePort, isPortFree } from "./bolt-port.ts";
import { endWithThisProcess } from "./end-with-this-process.ts";
import { launchDetached, launchServer } from "./launch-server.ts";
import { describeServer, type LocalServer, openFolder } from "./local-server.ts";
import { type Neo4jProgram, prepareNeo4j } from "./neo4j-program.ts";
import { type Neo4jRelease, type Neo4jReleaseName, usualRelease } from "./neo4j-release.ts";
import type { ServerFolder } from "./server-folder.ts";
import { logSize, serverLines } from "./server-log.ts";
import { ensurePassword } from "./server-password.ts";
import { chooseRelease, keepRelease, keptRelease } from "./server-release.ts";
import { readServerLife, removeState, type ServerState, writeState } from "./server-state.ts";
import { withStartLock } from "./start-lock.ts";
import { isPortTaken, waitUntilReady } from "./wait-until-ready.ts";

/** Neo4j's own port, taken when it is free and nobody says otherwise. */
const usualPort = 7687;
const portTries = 3;
const tailLength = 12;
/** Memory for pages of the store, taken as they are read: a question that has to fetch its pages takes several times as long. */
const lastingSettings = { "server.memory.pagecache.size": "512m" } as const;

/** How a server is started; what is left out is as usual, or as it was the last time. */
export interface StartOptions {
  /** The server's own folder, `.methodscape/neo4j`: data, logs, password, state. */
  readonly folder: string;
  readonly port?: number | undefined;
  readonly release?: Neo4jReleaseName | undefined;
  readonly heapMegabytes?: number | undefined;
  /** Called when a step begins that takes its time. */
  readonly onStep?: ((step: "fetch" | "password" | "start", version: string) => void) | undefined;
  /** Called with the last lines of a server that did not start. */
  readonly onTail?: ((lines: readonly string[]) => void) | undefined;
}

/**
 * Starts a Neo4j that listens on this machine only and outlives this process; one that runs already is given as it
 * is. When this process is ended meanwhile, the half-started server is ended too.
 * @throws {GraphApiError} `unsupported` without Java or Maven, `store-unreachable` when it does not start,
 * `store-refused` when the folder is in use or its data are of a later release.
 */
export async function startLocalServer(
  options: StartOptions,
): Promise<LocalServer & { readonly wasRunning: boolean }> {
  await mkdir(options.folder, { recursive: true });
  const folder = await openFolder(options.folder);
  return withStartLock(folder, async () => {
    const kept = await keptRelease(folder);
    const found = await readServerLife(folder);
    if (found.life === "running")
      return { ...sameServer(folder, found.state, kept, options), wasRunning: true };
    const release = chooseRelease(options.release, kept, folder);
    if (options.port !== undefined && !(await isPortFree(options.port))) throw portTaken(options.port);
    const program = await prepareNeo4j(release, () => options.onStep?.("fetch", release.version));
    await mkdir(folder.conf, { recursive: true });
    if (!existsSync(folder.password)) options.onStep?.("password", release.version);
    await ensurePassword(folder, program);
    options.onStep?.("start", release.version);
    await keepRelease(folder, release);
    return { ...(await startOnSomePort(folder, program, options)), wasRunning: false };
  });
}

function sameServer(
  folder: ServerFolder,
  state: ServerState,
  kept: Neo4jRelease | undefined,
  { release, port }: StartOptions,
): LocalServer {
  const server = describeServer(folder, state, kept);
  if (
    (release !== undefined && release !== (kept ?? usualRelease).name) ||
    (port !== undefined && port !== state.port)
  ) {
    throw new GraphApiError(
      "store-refused",
      `Neo4j ${server.version} runs here already at ${server.uri}; stop it first (methodscape neo4j stop)`,
    );
  }
  return server;
}

async function startOnSomePort(
  folder: ServerFolder,
  program: Neo4jProgram,
  options: StartOptions,
): Promise<LocalServer> {
  for (let attempt = 1; ; attempt += 1) {
    const port = options.port ?? ((await isPortFree(usualPort)) ? usualPort : await findFreePort());
    try {
      return await startOn(folder, program, port, options);
    } catch (error) {
      if (!isPortTaken(error)) throw error;
      // Between the look and the start another program took the port.
      if (options.port !== undefined) throw portTaken(options.port);
      if (attempt === portTries) throw error;
    }
  }
}

async function startOn(
  folder: ServerFolder,
  program: Neo4jProgram,
  port: number,
  { heapMegabytes, onTail }: StartOptions,
): Promise<LocalServer> {
  const logStart = await logSize(folder);
  const child = await launchServer(
    folder,
    program,
    { port, heapMegabytes, others: lastingSettings, isLasting: true },
    launchDetached,
  );
  const forget = endWithThisProcess(child);
  try {
    if (child.pid !== undefined) await writeState(folder, { pid: child.pid, port });
    await waitUntilReady(child, folder, port, logStart);
  } catch (error) {
    child.kill("SIGKILL");
    await removeState(folder);
    if (!isPortTaken(error)) onTail?.((await serverLines(folder, logStart)).slice(-tailLength));
    throw error;
  } finally {
    forget();
  }
  child.unref();
  return describeServer(folder, { pid: child.pid ?? 0, port }, program.release);
}

function portTaken(port: number): GraphApiError {
  return new GraphApiError(
    "store-unreachable",
    `port ${port} is taken; choose another with --port N, or leave --port out`,
  );
}
