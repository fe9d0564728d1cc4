import { collectSnapshot, type SnapshotRecord } from "@methodscape/graph-model";
import { createRecordCheck } from "../../check-record.ts";
import { type SnapshotReader, snapshotReader } from "../../snapshot-reader.ts";
import { sortSnapshot } from "../../sort-snapshot.ts";

/**
 * Reads records that come once into memory, so that they are known to be sound before any of them is loaded.
 * @throws {GraphApiError} `bad-request` when they are not, and what the records throw.
 */
export async function readSound(
  records: AsyncIterable<SnapshotRecord> | Iterable<SnapshotRecord>,
): Promise<SnapshotReader> {
  const check = createRecordCheck();
  const checked = async function* () {
    for await (const record of records) {
      check(record);
      yield record;
    }
  };
  return snapshotReader(sortSnapshot(await collectSnapshot(checked())));
}
