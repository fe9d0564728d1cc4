import { type FileHandle, open } from "node:fs/promises";
import {
  parseSnapshotRecord,
  readSnapshotRecords,
  type SnapshotRecord,
  type SourceId,
} from "@methodscape/graph-model";
import { createRecordCheck } from "../check-record.ts";
import type { RecordKind, RecordOf, SnapshotReader } from "../snapshot-reader.ts";
import { chunkSize, type PlacedLine, placedLines } from "./read-lines.ts";
import { nameFile } from "./snapshot-file.ts";
import { createTextCache } from "./text-cache.ts";

/** An open snapshot file. Lists and texts are read from it as often as they are wanted; nothing else is held. */
export interface SnapshotFile extends SnapshotReader {
  close(): Promise<void>;
}

/** Where in the file a list begins, and where each source stands. */
interface Contents {
  readonly total: number;
  readonly starts: ReadonlyMap<RecordKind, number>;
  readonly sources: ReadonlyMap<SourceId, Omit<PlacedLine, "text">>;
}

/**
 * Opens a snapshot file and reads it once to its end, so that one which is cut off or not sound is refused before any
 * of it is loaded. The file may be replaced by another while it is open.
 * @throws {GraphApiError} `not-found` or `disk` when the file cannot be read, `bad-request` when it holds an id twice,
 * a claim without its ends, or records out of order; {SnapshotError} when it is no snapshot of this version, cut off
 * or damaged. All name the file.
 */
export async function openSnapshotFile(path: string): Promise<SnapshotFile> {
  const file = await naming(path, () => open(path, "r"));
  try {
    const contents = await naming(path, () => readContents(file));
    return {
      total: contents.total,
      read: (kind) => readList(file, contents.starts.get(kind), kind),
      texts: createTextCache((source) => readText(file, contents, source)),
      close: () => file.close(),
    };
  } catch (error) {
    await file.close();
    throw error;
  }
}

async function readContents(file: FileHandle): Promise<Contents> {
  const check = createRecordCheck("sorted");
  const starts = new Map<RecordKind, number>();
  const sources = new Map<SourceId, Omit<PlacedLine, "text">>();
  let total = 0;
  let place = { start: 0, end: 0 };
  const lines = async function* () {
    for await (const { text, start, end } of linesFrom(file, 0)) {
      place = { start, end };
      yield text;
    }
  };
  // Records are asked for one by one, so each is the one of the line that was read last.
  for await (const record of readSnapshotRecords(lines())) {
    check(record);
    total += 1;
    if (!starts.has(record.record)) starts.set(record.record, place.start);
    if (record.record === "source") sources.set(record.id, place);
  }
  return { total, starts, sources };
}

async function* readList<Kind extends RecordKind>(
  file: FileHandle,
  start: number | undefined,
  kind: Kind,
): AsyncGenerator<RecordOf<Kind>> {
  if (start === undefined) return;
  for await (const { text } of linesFrom(file, start)) {
    if (text.trim() === "") continue;
    const record = parseSnapshotRecord(text, 0);
    if (!isOf(record, kind)) return;
    yield record;
  }
}

function isOf<Kind extends RecordKind>(record: SnapshotRecord, kind: Kind): record is RecordOf<Kind> {
  return record.record === kind;
}

function linesFrom(file: FileHandle, start: number): AsyncGenerator<PlacedLine> {
  return placedLines(chunksOf(file, start), start);
}

/** The bytes of a file from a place on. A stream over a handle that several share would close it. */
async function* chunksOf(file: FileHandle, start: number): AsyncGenerator<Buffer> {
  for (let position = start; ; ) {
    const { bytesRead, buffer } = await file.read(Buffer.allocUnsafe(chunkSize), 0, chunkSize, position);
    if (bytesRead === 0) return;
    yield buffer.subarray(0, bytesRead);
    position += bytesRead;
  }
}

async function readText(file: FileHandle, { sources }: Contents, source: SourceId): Promise<string> {
  const place = sources.get(source);
  if (place === undefined) return "";
  const bytes = Buffer.alloc(place.end - place.start);
  for (let at = 0; at < bytes.length; ) {
    const { bytesRead } = await file.read(bytes, at, bytes.length - at, place.start + at);
    if (bytesRead === 0) break;
    at += bytesRead;
  }
  const record = parseSnapshotRecord(bytes.toString("utf8"), 0);
  return record.record === "source" ? record.text : "";
}

async function naming<Value>(path: string, work: () => Promise<Value>): Promise<Value> {
  try {
    return await work();
  } catch (error) {
    throw nameFile(error, path);
  }
}
