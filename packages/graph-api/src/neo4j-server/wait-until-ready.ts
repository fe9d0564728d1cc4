import type { ChildProcess } from "node:child_process";
import { setTimeout as wait } from "node:timers/promises";
import { GraphApiError } from "../graph-api-error.ts";
import { answersBolt } from "./bolt-port.ts";
import type { ServerFolder } from "./server-folder.ts";
import { failureReason, namesTakenPort, readLog, serverLines } from "./server-log.ts";

/** How long a server may take until it is ready, in milliseconds; slow machines need most of it the first time. */
const startTime = 120_000;

/**
 * Waits until the server says in its own log that it has started, and answers on its port. Both: a foreign server
 * on the port answers too.
 * @param logStart Size of the log before the launch: what earlier runs wrote does not count.
 * @throws {GraphApiError} `store-unreachable` with the reason that the server gives when it ended or took too long.
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

async function startError(folder: ServerFolder, logStart: number, what: string): Promise<GraphApiError> {
  const reason = failureReason(await serverLines(folder, logStart));
  return new GraphApiError("store-unreachable", `${what}: ${reason}; see ${folder.log}`);
}

/** True for the error of a server whose port another program took meanwhile. */
export function isPortTaken(error: unknown): boolean {
  return error instanceof GraphApiError && namesTakenPort(error.message);
}
