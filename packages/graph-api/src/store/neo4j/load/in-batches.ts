import { setImmediate } from "node:timers/promises";
import type { LoadGroup } from "./load-group.ts";
import type { StorageUnit } from "./storage-unit.ts";

/** Rows that one transaction writes: in the range that is fastest on one server, and small enough for a small heap. */
const batchRows = 5_000;
/** Characters of text that one transaction carries at most, but for a single larger group. */
const batchText = 4_000_000;
/** Rows after which the server's answers are looked at: it waits for the next statement while rows are put together. */
const rowsBetweenAnswers = 100;

/**
 * Works through groups in batches, one after the other: the next is put together while the one before it is at work.
 * A group is never divided.
 */
export async function inBatches(
  groups: AsyncIterable<LoadGroup>,
  work: (batch: readonly LoadGroup[]) => Promise<void>,
): Promise<void> {
  let underWay: Promise<void> = Promise.resolve();
  let batch: LoadGroup[] = [];
  let rows = 0;
  let text = 0;
  let rowsAtAnswer = 0;
  const flush = async () => {
    await underWay;
    underWay = batch.length === 0 ? Promise.resolve() : work(batch);
    // A failure is thrown where the work is waited for, which may be a while later.
    underWay.catch(() => {});
    batch = [];
    rows = 0;
    text = 0;
    rowsAtAnswer = 0;
  };
  try {
    for await (const group of groups) {
      batch.push(group);
      for (const unit of group.units) {
        rows += 1 + unit.evidence.length + unit.readings.length;
        text += lengthOf(unit);
      }
      if (rows >= batchRows || text >= batchText) await flush();
      if (rows - rowsAtAnswer < rowsBetweenAnswers) continue;
      await setImmediate();
      rowsAtAnswer = rows;
    }
    await flush();
  } finally {
    // Nothing may still be at work when a failure is told.
    await underWay;
  }
}

/** About how many characters of text a unit carries. */
function lengthOf(unit: StorageUnit): number {
  let length = unit.evidence.length * 300;
  for (const value of Object.values(unit.properties))
    length += typeof value === "string" ? value.length : Array.isArray(value) ? value.join("").length : 8;
  return length;
}
