import { randomUUID } from "node:crypto";
import { hostname } from "node:os";
import { GraphApiError } from "../../../graph-api-error.ts";
import type { Connection, RunStatement } from "../connection/connection.ts";
import { keepPlan } from "./keep-plan.ts";
import { loadNode } from "./load-node.ts";

/** Keeps other loaders away from the first write to the end. The node that holds it says `loading` meanwhile. */
export interface LoadLock {
  /** Takes the lock, unless it is held already by this loader. */
  take(): Promise<void>;
  /** Makes sure, in a transaction that writes, that the lock is still ours: nobody can take it until that one ends. */
  hold(run: RunStatement): Promise<void>;
  /** Says in one transaction that the load is whole, and lets go. */
  finish(stamp: string): Promise<void>;
  /** Lets go of a load that broke off, where the store can still be reached. */
  abandon(): Promise<void>;
  readonly isTaken: boolean;
}

/** For so long a loader that was killed on another machine keeps others away, in milliseconds of the server's clock. */
const lockTime = 60_000;

/** The loads of this process that are under way. */
const underWay = new Set<string>();

/**
 * @param before How many loads had begun when this one looked at what is stored: when another one has begun since,
 * what was compared does not stand any more.
 */
export function createLoadLock(connection: Connection, before: number): LoadLock {
  const owner = `${hostname()} ${process.pid} ${randomUUID()}`;
  let isTaken = false;
  return {
    get isTaken() {
      return isTaken;
    },
    take: async () => {
      if (isTaken) return;
      underWay.add(owner);
      await takeLock(connection, owner, before);
      isTaken = true;
    },
    hold: async (run) => {
      const rows = await run({ text: holdText, params: { id: loadNode, owner, time: lockTime } });
      if (rows.length === 0) throw lost();
    },
    finish: async (stamp) => {
      const [row] = await inTransaction(connection, finishText, { owner, stamp });
      if (Number(row?.count) === 0) throw lost();
      isTaken = false;
    },
    abandon: async () => {
      if (isTaken) await inTransaction(connection, abandonText, { owner }).catch(() => {});
      underWay.delete(owner);
      isTaken = false;
    },
  };
}

/*
 * The first SET of each text takes the server's own lock on the node; what is read behind it is what others have
 * committed by then.
 */
const holdText = keepPlan(`MATCH (load:Methodscape:Load {id: $id}) SET load.seen = timestamp()
WITH load WHERE load.owner = $owner SET load.expires = timestamp() + $time RETURN load.id AS id`);

const takeText = `MERGE (load:Methodscape {id: $id}) SET load:Load, load.seen = timestamp()
WITH load, load.owner AS holder, coalesce(load.expires, 0) - timestamp() AS left, coalesce(load.loads, 0) AS loads
WITH load, holder, left, loads, loads = $before AND (holder IS NULL OR left < 0 OR holder IN [$owner, $dead]) AS isFree
FOREACH (_ IN CASE WHEN isFree THEN [1] ELSE [] END |
  SET load.owner = $owner, load.expires = timestamp() + $time, load.loads = loads + 1, load.state = 'loading')
RETURN isFree, holder, left, loads`;

const finishText = `MATCH (load:Methodscape:Load {id: $id}) SET load.seen = timestamp()
WITH load WHERE load.owner = $owner OR (load.owner IS NULL AND load.state = 'loaded' AND load.stamp = $stamp)
SET load.state = 'loaded', load.stamp = $stamp REMOVE load.owner, load.expires, load.seen
WITH load OPTIONAL MATCH (source:Methodscape:Source) WHERE source.state = 'loading' SET source.state = 'loaded'
RETURN count(*) AS count`;

const abandonText = `MATCH (load:Methodscape:Load {id: $id}) SET load.seen = timestamp()
WITH load WHERE load.owner = $owner REMOVE load.owner, load.expires, load.seen`;

async function takeLock(connection: Connection, owner: string, before: number): Promise<void> {
  let dead = "";
  while (true) {
    const [row] = await inTransaction(connection, takeText, { owner, before, dead, time: lockTime });
    const holder = typeof row?.holder === "string" ? row.holder : undefined;
    if (row?.isFree === true || holder === owner) return;
    if (Number(row?.loads) !== before)
      throw refused("another load began while this one compared; load again when it is done");
    if (holder === undefined || holder === dead || !isDead(holder)) throw busy(holder, Number(row?.left));
    dead = holder;
  }
}

async function inTransaction(connection: Connection, text: string, params: Record<string, unknown>) {
  let rows: Awaited<ReturnType<RunStatement>> = [];
  await connection.write(async (_run, read) => {
    rows = await read({ text, params: { id: loadNode, ...params } });
    return 0;
  });
  return rows;
}

/** True for a loader of this machine that does not run any more, or could not let go when it broke off. */
function isDead(holder: string): boolean {
  const [host, pid] = holder.split(" ");
  if (host !== hostname()) return false;
  if (Number(pid) === process.pid) return !underWay.has(holder);
  try {
    // Signal 0 asks only whether there is such a process.
    process.kill(Number(pid), 0);
    return false;
  } catch (error) {
    return error instanceof Error && "code" in error && error.code === "ESRCH";
  }
}

function lost(): GraphApiError {
  return refused("another load took this one's place; load again when it is done");
}

function busy(holder: string | undefined, left: number): GraphApiError {
  const [host, pid] = holder?.split(" ") ?? [];
  return refused(
    `another load is under way (process ${pid} on ${host}); load again when it is done, or ${Math.ceil(left / 1000)} seconds after it was killed`,
  );
}

function refused(message: string): GraphApiError {
  return new GraphApiError("store-refused", message);
}
