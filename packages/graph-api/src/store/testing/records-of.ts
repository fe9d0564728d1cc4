import { type GraphSnapshot, type SnapshotRecord, snapshotRecords } from "@methodscape/graph-model";

/** The records of a snapshot, in the order of a snapshot file. */
export function recordsOf(snapshot: GraphSnapshot): readonly SnapshotRecord[] {
  return [...snapshotRecords(snapshot)];
}
