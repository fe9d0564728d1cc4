import { setTimeout as wait } from "node:timers/promises";
import type { Driver, Session } from "neo4j-driver";
import { GraphApiError } from "../../../graph-api-error.ts";
import { isServerNewEnough, oldestServer } from "./server-version.ts";

/** How long a server may take for its first answer, in milliseconds; the driver itself would wait for ever. */
const usualAnswerTime = 20_000;
/** How long a connection may take to be closed politely. */
const closeTime = 1_000;

/**
 * Asks a server one thing, so that a wrong address, password or database, a server that is too old and one that does
 * not answer are told at once. Outside a managed transaction, for those try again and again.
 * @throws {GraphApiError} `store-unreachable` or `store-refused`; the driver's own errors, not yet explained.
 */
export async function checkServer(
  session: Session,
  uri: string,
  answerTime = usualAnswerTime,
): Promise<void> {
  const timer = new AbortController();
  const late = wait(answerTime, undefined, { signal: timer.signal }).then(
    () => {
      throw new GraphApiError(
        "store-unreachable",
        `${uri} let us in, but has not answered for ${answerTime / 1000} seconds; look at its log, or start it again`,
      );
    },
    () => new Promise<never>(() => {}),
  );
  const answer = session.run("RETURN 1");
  try {
    const { summary } = await Promise.race([answer, late]);
    requireVersion(summary.server.agent ?? "", uri);
    await session.close();
  } finally {
    timer.abort();
    // Nobody waits for a late answer; how it ends does not matter.
    answer.catch(() => {});
  }
}

function requireVersion(agent: string, uri: string): void {
  if (isServerNewEnough(agent)) return;
  throw new GraphApiError(
    "store-refused",
    `${agent} at ${uri} is too old; Neo4j ${oldestServer} or later is needed`,
  );
}

/** Closes a driver whose server may never answer again: it is not waited for longer than a moment. */
export async function closeSoon(driver: Driver): Promise<void> {
  await Promise.race([driver.close().catch(() => {}), wait(closeTime, undefined, { ref: false })]);
}
