import type { LoadProgress, LoadReport } from "../../graph-store.ts";
import type { SnapshotReader } from "../../snapshot-reader.ts";
import type { Connection, RunStatement, RunWrite } from "../connection/connection.ts";
import { migrate } from "../migrations/migrate.ts";
import { compareSnapshot, type DifferenceHandler } from "./compare-snapshot.ts";
import { allNew, diffGroups } from "./diff-groups.ts";
import type { LoadGroup } from "./load-group.ts";
import { createLoadLock, type LoadLock } from "./load-lock.ts";
import { readLoadState } from "./load-state.ts";
import { readClaimsOf } from "./read-stored.ts";
import { changeStatements, type ListStatement, removalStatements } from "./write-changes.ts";
import { markSources } from "./write-statements.ts";

/** Stored groups that one transaction removes. */
const removalSize = 500;

/**
 * Makes the store equal to a snapshot. What differs is written in batches, one after the other, each in one
 * transaction; a paper and all its claims are in one batch, so that readers see it whole or as it was. A load that
 * broke off is made whole by the next one, which finds what is already there. Another load at the same time is
 * refused, and nothing at all is written where nothing differs.
 * @throws {GraphApiError} `bad-request` for a snapshot that is not sound, `store-unreachable`, `store-refused`.
 */
export async function loadSnapshot(
  connection: Connection,
  snapshot: SnapshotReader,
  onProgress: (progress: LoadProgress) => void,
): Promise<LoadReport> {
  let written = await migrate(connection);
  const state = await connection.read(readLoadState);
  const lock = createLoadLock(connection, state.loads);
  const writer = createWriter(connection, lock, (count) => {
    written += count;
  });
  let done = 0;
  try {
    const stamp = await compareSnapshot(connection, snapshot, writer, (records) => {
      done += records;
      onProgress({ done, total: snapshot.total });
    });
    if (state.stamp !== stamp || !state.isWhole) await lock.take();
    if (lock.isTaken) await lock.finish(stamp);
  } finally {
    await lock.abandon();
  }
  return { records: done, written };
}

function createWriter(connection: Connection, lock: LoadLock, onWritten: (count: number) => void) {
  const marked = new Set<string>();
  const inBatch = async (work: (run: RunWrite, read: RunStatement) => Promise<number>) => {
    await lock.take();
    onWritten(
      await connection.write(async (run, read) => {
        // What is sent behind it runs behind it, and is undone where the lock turns out to be lost.
        const [, count] = await Promise.all([lock.hold(read), work(run, read)]);
        return count;
      }),
    );
  };
  return {
    change: async (phase, groups, isFirst) => {
      const sources = phase.name === "paper" ? sourcesOf(groups).filter((id) => !marked.has(id)) : [];
      const marks = sources.length === 0 ? [] : [{ text: markSources, params: { ids: sources } }];
      let isRepeated = false;
      await inBatch(async (run, read) => {
        // A batch is run again when nobody knows whether it was written.
        const isNew = isFirst && !isRepeated;
        isRepeated = true;
        const changes = isNew ? allNew(groups) : await diffGroups(read, phase, groups);
        return runAll(run, [...marks, ...changeStatements(changes)]);
      });
      for (const source of sources) marked.add(source);
    },
    remove: async (phase, gone) => {
      for (let start = 0; start < gone.length; start += removalSize) {
        const part = gone.slice(start, start + removalSize);
        await inBatch(async (run, read) => {
          const papers = phase.name === "paper" ? part.map(({ id }) => id) : [];
          const claims = [...(await readClaimsOf(read, papers)).values()].flat();
          return runAll(run, removalStatements([...claims, ...part]));
        });
      }
    },
  } satisfies DifferenceHandler;
}

/** Sends all statements before the answer of the first is in: they run one after the other all the same. */
async function runAll(run: RunWrite, statements: readonly ListStatement[]): Promise<number> {
  const counts = await Promise.all(statements.map(({ text, params }) => run(text, { ...params })));
  return counts.reduce((sum, count) => sum + count, 0);
}

/** The sources that groups of papers lead to. */
function sourcesOf(groups: readonly LoadGroup[]): readonly string[] {
  const units = groups.flatMap((group) => group.units);
  const read = units.flatMap(({ readings, evidence }) => [...readings, ...evidence]);
  return [...new Set(read.map(({ source }) => source).filter((source) => source !== undefined))];
}
