import { recordLists, type SnapshotRecord } from "@methodscape/graph-model";
import { createRecordCheck } from "../../check-record.ts";
import type { LoadProgress, LoadReport } from "../../graph-store.ts";
import type { Connection } from "../connection.ts";
import { migrate } from "../migrations/migrate.ts";
import { createStamp, markLoaded, markLoading, readStamp } from "./load-state.ts";
import { readStored, storedKey } from "./read-stored.ts";
import { toStorageUnit } from "./to-storage-unit.ts";
import { type ChangedUnit, type GoneUnit, removeBatch, writeBatch } from "./write-batch.ts";

/** Units that one transaction writes: in the range that is fastest on one server, and small enough for a small heap. */
const batchSize = 2_000;
/** Characters of text that one transaction carries at most, but for a single larger source. */
const batchText = 4_000_000;

/**
 * Makes the store equal to a snapshot. Phase by phase in the order of the snapshot, what is stored (ids and hashes)
 * is held against the records; only what differs is written, in batches one after the other, each in one
 * transaction. What is gone is removed: claims at the end of their phase, nodes at the very end. A load that broke
 * off is made whole by the next one, which finds what is already there.
 * @throws {GraphApiError} `bad-request` for a snapshot that is not sound, `store-unreachable`, `store-refused`.
 */
export async function loadSnapshot(
  connection: Connection,
  records: AsyncIterable<SnapshotRecord> | Iterable<SnapshotRecord>,
  onProgress: (progress: LoadProgress) => void,
): Promise<LoadReport> {
  const writer = createWriter(connection);
  await writer.count(migrate(connection));
  const queue = createQueue(records);
  const stamp = createStamp();
  const texts = new Map<`source:${string}`, string>();
  const occurrences = new Map<string, number>();
  const goneNodes: GoneUnit[] = [];
  let done = 0;

  for (const phase of phases) {
    const stored = await readStored(connection, phase);
    for await (const record of queue.phase(phase)) {
      if (record.record === "source") texts.set(record.id, record.text);
      const unit = toStorageUnit(record, texts, occurrenceOf(record, occurrences));
      stamp.add(unit.hash);
      const key = storedKey(unit.kind.form, unit.id);
      const before = stored.get(key)?.stored;
      stored.delete(key);
      if (before?.hash !== unit.hash) await writer.add({ unit, stored: before });
      done += 1;
      onProgress({ done, total: undefined });
    }
    await writer.flush();
    const gone = [...stored.values()];
    goneNodes.push(...gone.filter(({ form }) => form === "node"));
    await writer.remove(gone.filter(({ form }) => form !== "node"));
  }
  await writer.remove(goneNodes);
  await finish(connection, writer, stamp.value());
  return { records: done, written: writer.written() };
}

// recordLists names each record once, in the order of a snapshot file.
const phases = Object.keys(recordLists) as readonly SnapshotRecord["record"][];

/** The stamp is written when anything was, or when an earlier load broke off just before its end. */
async function finish(connection: Connection, writer: Writer, stamp: string): Promise<void> {
  const stored = await connection.read(readStamp);
  if (stored.stamp !== stamp || !stored.isWhole) await writer.count(markLoaded(connection, stamp));
}

function occurrenceOf(record: SnapshotRecord, occurrences: Map<string, number>): number {
  if (record.record !== "diagnostic") return 0;
  const key = JSON.stringify(record);
  const occurrence = occurrences.get(key) ?? 0;
  occurrences.set(key, occurrence + 1);
  return occurrence;
}

interface Queue {
  /** The records of one phase, as far as they come next. */
  phase(phase: SnapshotRecord["record"]): AsyncGenerator<SnapshotRecord>;
}

function createQueue(records: AsyncIterable<SnapshotRecord> | Iterable<SnapshotRecord>): Queue {
  const check = createRecordCheck();
  const rest = Symbol.asyncIterator in records ? records[Symbol.asyncIterator]() : records[Symbol.iterator]();
  let next: SnapshotRecord | undefined;
  const advance = async () => {
    const result = await rest.next();
    next = result.done === true ? undefined : result.value;
    if (next !== undefined) check(next);
  };
  let hasStarted = false;
  return {
    async *phase(phase) {
      if (!hasStarted) await advance();
      hasStarted = true;
      while (next?.record === phase) {
        yield next;
        await advance();
      }
    },
  };
}

interface Writer {
  add(changed: ChangedUnit): Promise<void>;
  flush(): Promise<void>;
  remove(gone: readonly GoneUnit[]): Promise<void>;
  count(written: Promise<number>): Promise<void>;
  written(): number;
}

function createWriter(connection: Connection): Writer {
  let batch: ChangedUnit[] = [];
  let text = 0;
  let written = 0;
  let hasBegun = false;
  const begin = async () => {
    if (!hasBegun) written += await markLoading(connection);
    hasBegun = true;
  };
  const flush = async () => {
    if (batch.length === 0) return;
    await begin();
    const full = batch;
    batch = [];
    text = 0;
    written += await connection.write((run) => writeBatch(run, full));
  };
  return {
    add: async (changed) => {
      batch.push(changed);
      text += lengthOf(changed);
      if (batch.length >= batchSize || text >= batchText) await flush();
    },
    flush,
    remove: async (gone) => {
      for (let start = 0; start < gone.length; start += batchSize) {
        await begin();
        const part = gone.slice(start, start + batchSize);
        written += await connection.write((run) => removeBatch(run, part));
      }
    },
    count: async (counted) => {
      written += await counted;
    },
    written: () => written,
  };
}

/** About how many characters of text a unit carries. */
function lengthOf({ unit }: ChangedUnit): number {
  const own = Object.values(unit.properties).reduce(
    (sum: number, value) => sum + (typeof value === "string" ? value.length : 8),
    0,
  );
  return own + unit.evidence.length * 200;
}
