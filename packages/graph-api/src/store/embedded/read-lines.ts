import { createReadStream } from "node:fs";
import { TextDecoder } from "node:util";
import { SnapshotError } from "@methodscape/graph-model";

/** No record is longer than this, in characters; a longer line is no snapshot. */
export const maximumLineLength = 64 * 1024 * 1024;

/**
 * The lines of a text file, without their ends, one in memory at a time.
 * @throws {SnapshotError} when a line is longer than `limit` characters or the bytes are not UTF-8.
 */
export async function* readLines(path: string, limit: number = maximumLineLength): AsyncGenerator<string> {
  const decoder = new TextDecoder("utf-8", { fatal: true });
  let pieces: string[] = [];
  let length = 0;
  let line = 1;
  for await (const chunk of createReadStream(path, { highWaterMark: 1 << 18 })) {
    const [first = "", ...rest] = decode(decoder, chunk, line).split("\n");
    pieces.push(first);
    length += first.length;
    for (const text of rest) {
      yield withoutReturn(pieces.join(""));
      line += 1;
      pieces = [text];
      length = text.length;
    }
    if (length > limit) throw tooLong(line, limit);
  }
  decode(decoder, undefined, line);
  if (length > 0) yield withoutReturn(pieces.join(""));
}

function decode(decoder: TextDecoder, chunk: Uint8Array | undefined, line: number): string {
  try {
    return chunk === undefined ? decoder.decode() : decoder.decode(chunk, { stream: true });
  } catch (error) {
    const wrong = new SnapshotError(
      "not-a-snapshot",
      line,
      "there are bytes that are not UTF-8 text; expected a .graph.jsonl file as methodscape extract writes it",
    );
    wrong.cause = error;
    throw wrong;
  }
}

function tooLong(line: number, limit: number): SnapshotError {
  const size = Math.round(limit / (1024 * 1024));
  return new SnapshotError(
    "not-a-snapshot",
    line,
    `the line is longer than ${size} million characters; expected a .graph.jsonl file with one record a line`,
  );
}

function withoutReturn(line: string): string {
  return line.endsWith("\r") ? line.slice(0, -1) : line;
}
