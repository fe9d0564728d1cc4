import { mkdir, open, rename, rm } from "node:fs/promises";
import { basename, dirname, join } from "node:path";
import {
  collectSnapshot,
  type GraphSnapshot,
  readSnapshotRecords,
  SnapshotError,
  type SnapshotRecord,
  snapshotLines,
} from "@methodscape/graph-model";
import { GraphApiError } from "../../graph-api-error.ts";
import { readLines } from "./read-lines.ts";

/**
 * Reads a snapshot file record by record, so that its size does not matter.
 * @throws {GraphApiError} `not-found` or `disk` when the file cannot be read;
 * {SnapshotError} when it is no snapshot of this version, cut off or damaged. Both name the file.
 */
export async function* readSnapshotFileRecords(path: string): AsyncGenerator<SnapshotRecord> {
  try {
    yield* readSnapshotRecords(readLines(path));
  } catch (error) {
    throw nameFile(error, path);
  }
}

/** Reads a whole snapshot file into memory; throws like {@link readSnapshotFileRecords}. */
export async function readSnapshotFile(path: string): Promise<GraphSnapshot> {
  return collectSnapshot(readSnapshotFileRecords(path));
}

/** Characters that are written at once. */
const chunkSize = 1 << 20;

/**
 * Writes a snapshot file whole or not at all: a temporary file in the same folder is written, synced and renamed.
 * @throws {GraphApiError} `disk` when there is no room or no permission; what stood there before is untouched.
 */
export async function writeSnapshotFile(path: string, snapshot: GraphSnapshot): Promise<void> {
  const temporary = join(dirname(path), `.${basename(path)}.${process.pid}.tmp`);
  try {
    await mkdir(dirname(path), { recursive: true });
    await writeSynced(temporary, snapshotLines(snapshot));
    await rename(temporary, path);
  } catch (error) {
    await rm(temporary, { force: true }).catch(() => {});
    throw nameFile(error, path);
  }
}

async function writeSynced(path: string, lines: Iterable<string>): Promise<void> {
  const file = await open(path, "w");
  try {
    let chunk = "";
    for (const line of lines) {
      chunk += `${line}\n`;
      if (chunk.length < chunkSize) continue;
      await file.writeFile(chunk);
      chunk = "";
    }
    await file.writeFile(chunk);
    await file.sync();
  } finally {
    await file.close();
  }
}

const advice: Record<string, string> = {
  ENOENT: "there is no such file; check the path, or extract it first",
  EISDIR: "this is a folder; a snapshot file was expected",
  EEXIST: "part of the path is a file; a folder was expected",
  ENOTDIR: "part of the path is a file; a folder was expected",
  EACCES: "permission denied; choose a place that you may use",
  EPERM: "permission denied; choose a place that you may use",
  EROFS: "the disk is read-only; choose another place",
  ENOSPC: "the disk is full; free some space and try again (what was saved before is whole)",
  EDQUOT:
    "your quota of disk space is used up; free some space and try again (what was saved before is whole)",
  EFBIG: "the file is larger than files may be here; choose another place (what was saved before is whole)",
};

/** Puts the file's name in front of an error that a person can do something about. */
export function nameFile(error: unknown, path: string): unknown {
  if (error instanceof SnapshotError)
    return new SnapshotError(error.code, error.line, `${placeOf(error, path)}: ${error.message}`);
  if (error instanceof GraphApiError && error.code === "bad-request")
    return new GraphApiError(error.code, `${path}: ${error.message}`);
  const code = error instanceof Error && "code" in error ? String(error.code) : "";
  const hint = advice[code];
  if (hint === undefined) return error;
  return new GraphApiError(code === "ENOENT" ? "not-found" : "disk", `${path}: ${hint}`, { cause: error });
}

/** An empty file has no line to name. */
function placeOf({ line }: SnapshotError, path: string): string {
  return line === 0 ? path : `${path}, line ${line}`;
}
