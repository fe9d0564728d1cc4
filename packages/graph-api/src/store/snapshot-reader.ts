import {
  type GraphSnapshot,
  recordLists,
  type SnapshotRecord,
  type SourceId,
} from "@methodscape/graph-model";

export type RecordKind = SnapshotRecord["record"];
export type RecordOf<Kind extends RecordKind> = Extract<SnapshotRecord, { record: Kind }>;

/** A sound snapshot that is read list by list, each as often as it is wanted, whatever its size. */
export interface SnapshotReader {
  /** How many records there are. */
  readonly total: number;
  /** The records of one list, in their order. */
  read<Kind extends RecordKind>(kind: Kind): AsyncIterable<RecordOf<Kind>>;
  /** The texts of some of its sources. */
  texts(sources: ReadonlySet<SourceId>): Promise<ReadonlyMap<SourceId, string>>;
}

/** Reads a snapshot that is in memory; its lists are sorted. */
export function snapshotReader(snapshot: GraphSnapshot): SnapshotReader {
  const texts = new Map(snapshot.sources.map(({ id, text }) => [id, text]));
  return {
    total: Object.values(recordLists).reduce((sum, list) => sum + snapshot[list].length, 0),
    async *read<Kind extends RecordKind>(kind: Kind) {
      // recordLists names for each kind the list that holds it, which a look-up by a type variable loses.
      yield* snapshot[recordLists[kind]] as unknown as readonly RecordOf<Kind>[];
    },
    texts: async () => texts,
  };
}
