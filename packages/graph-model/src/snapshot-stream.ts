import {
  type GraphSnapshot,
  recordLists,
  type SnapshotHeader,
  type SnapshotRecord,
  snapshotVersion,
} from "./graph-snapshot.ts";
import { parseSnapshotHeader, parseSnapshotRecord } from "./parse-snapshot-line.ts";
import { SnapshotError } from "./snapshot-error.ts";

/** Writes a snapshot line by line (without line ends), header first. The lists are written in the order they have. */
export function* snapshotLines(snapshot: GraphSnapshot): Generator<string> {
  const counts: Record<string, number> = {};
  for (const list of Object.values(recordLists)) {
    if (snapshot[list].length > 0) counts[list] = snapshot[list].length;
  }
  const header: SnapshotHeader = {
    record: "header",
    format: "methodscape-graph",
    version: snapshotVersion,
    counts,
  };
  yield JSON.stringify(header);
  for (const record of snapshotRecords(snapshot)) yield JSON.stringify(record);
}

/**
 * Reads a snapshot as a stream of checked records. Blank lines are passed over.
 * @throws {SnapshotError} when the first line is no header of this version, a record does not fit its
 * schema, or fewer records come than the header counts.
 */
export async function* readSnapshotRecords(
  lines: AsyncIterable<string> | Iterable<string>,
): AsyncGenerator<SnapshotRecord> {
  let line = 0;
  let header: SnapshotHeader | undefined;
  const seen: Record<string, number> = {};
  for await (const text of lines) {
    line += 1;
    if (text.trim() === "") continue;
    if (header === undefined) {
      header = parseSnapshotHeader(text, line);
      continue;
    }
    const record = parseSnapshotRecord(text, line);
    const list = recordLists[record.record];
    seen[list] = (seen[list] ?? 0) + 1;
    yield record;
  }
  if (header === undefined)
    throw new SnapshotError(
      "not-a-snapshot",
      line,
      "the file is empty; a snapshot starts with a header line",
    );
  checkCounts(header, seen, line);
}

/** A file may end early and still hold whole lines. */
function checkCounts(header: SnapshotHeader, seen: Readonly<Record<string, number>>, line: number): void {
  for (const [list, expected] of Object.entries(header.counts ?? {})) {
    const found = seen[list] ?? 0;
    if (found === expected) continue;
    throw new SnapshotError(
      "cut-off",
      line,
      `the header counts ${expected} ${list}, the file holds ${found}: it was cut off or edited; extract it again`,
    );
  }
}

/** Reads a whole snapshot into memory; throws like {@link readSnapshotRecords}. */
export async function readSnapshot(lines: AsyncIterable<string> | Iterable<string>): Promise<GraphSnapshot> {
  return collectSnapshot(readSnapshotRecords(lines));
}

/** Every record of a snapshot in file order, without the header. */
export function* snapshotRecords(snapshot: GraphSnapshot): Generator<SnapshotRecord> {
  for (const list of Object.values(recordLists)) yield* snapshot[list];
}

/** Sorts records into the lists of a snapshot, keeping their order. */
export async function collectSnapshot(
  records: AsyncIterable<SnapshotRecord> | Iterable<SnapshotRecord>,
): Promise<GraphSnapshot> {
  const lists: Record<keyof GraphSnapshot, SnapshotRecord[]> = {
    sources: [],
    papers: [],
    entities: [],
    links: [],
    relations: [],
    results: [],
    landscape: [],
    diagnostics: [],
  };
  for await (const record of records) lists[recordLists[record.record]].push(record);
  // recordLists puts each record into the list of its own type, which the type system cannot follow.
  return lists as unknown as GraphSnapshot;
}
