import { type ChildProcess, spawn } from "node:child_process";
import { closeSync, openSync } from "node:fs";
import { mkdir, readFile, stat, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { GraphApiError } from "../graph-api-error.ts";
import { answersBolt } from "./bolt-port.ts";
import { javaArguments, serverConfiguration } from "./server-configuration.ts";
import type { ServerFolder } from "./server-folder.ts";

/** How to run Java: by itself, or under something that watches over it. */
export type Launch = (program: string, args: readonly string[], output: number) => ChildProcess;

/** Runs Java as a process of its own, which outlives this one. */
export const launchDetached: Launch = (program, args, output) =>
  spawn(program, args, { detached: true, stdio: ["ignore", output, output] });

const mainClass = "org.neo4j.server.CommunityEntryPoint";

/** Writes the configuration and runs the server; it is not ready yet. */
export async function launchServer(
  folder: ServerFolder,
  jars: string,
  port: number,
  launch: Launch,
): Promise<ChildProcess> {
  for (const name of ["conf", "data", "logs", "plugins", "run"])
    await mkdir(join(folder.home, name), { recursive: true });
  await writeFile(join(folder.conf, "neo4j.conf"), serverConfiguration(port));
  const output = openSync(folder.output, "w");
  try {
    return launch(
      "java",
      javaArguments(jars, folder.home, mainClass, [
        `--home-dir=${folder.home}`,
        `--config-dir=${folder.conf}`,
      ]),
      output,
    );
  } finally {
    closeSync(output);
  }
}

/** How long a server may take until it is ready, in milliseconds; slow machines need most of it the first time. */
const startTime = 120_000;

/**
 * Waits until the server says in its own log that it has started, and answers on its port. Both: a foreign server
 * on the port answers too.
 * @param logStart Size of the log before the launch: what earlier runs wrote does not count.
 * @throws {GraphApiError} `store-unreachable` with the last words of the server when it ended or took too long.
 */
export async function waitUntilReady(
  child: ChildProcess,
  folder: ServerFolder,
  port: number,
  logStart: number,
): Promise<void> {
  const deadline = performance.now() + startTime;
  let isMissing = false;
  child.once("error", () => {
    isMissing = true;
  });
  while (performance.now() < deadline) {
    await wait(200);
    if (isMissing || child.exitCode !== null || child.signalCode !== null)
      throw await startError(folder, logStart, "Neo4j ended before it was ready");
    if ((await readLog(folder, logStart)).includes("Started.") && (await answersBolt(port))) return;
  }
  throw await startError(folder, logStart, `Neo4j was not ready within ${startTime / 1000} seconds`);
}

/** The size of the log now; 0 without one. */
export async function logSize({ log }: ServerFolder): Promise<number> {
  return stat(log).then(
    ({ size }) => size,
    () => 0,
  );
}

async function readLog({ log }: ServerFolder, start: number): Promise<string> {
  const bytes = await readFile(log).catch(() => Buffer.alloc(0));
  // A log that is shorter than before was rolled over.
  return bytes.subarray(bytes.length < start ? 0 : start).toString("utf8");
}

async function startError(folder: ServerFolder, logStart: number, what: string): Promise<GraphApiError> {
  const output = await readFile(folder.output, "utf8").catch(() => "");
  const text = `${output}\n${await readLog(folder, logStart)}`;
  const lines = text
    .split("\n")
    .filter((line) => /ERROR|Exception|Caused by|Address already in use/.test(line));
  const reason = lines.find((line) => /already in use|BindException/.test(line)) ?? lines.at(-1) ?? "";
  return new GraphApiError(
    "store-unreachable",
    `${what}${reason === "" ? "" : `: ${reason.trim().slice(0, 300)}`}; see ${folder.log}`,
  );
}

/** True for the error of a server whose port another program took meanwhile. */
export function isPortTaken(error: unknown): boolean {
  return error instanceof GraphApiError && /already in use|BindException/.test(error.message);
}
