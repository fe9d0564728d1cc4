import { isUtf8 } from "node:buffer";
import { createReadStream } from "node:fs";
import { SnapshotError } from "@methodscape/graph-model";

/** No record is longer than this, in characters; a longer line is no snapshot. */
const maximumLineLength = 64 * 1024 * 1024;

/** A line without its end, and the bytes that it takes up in its file. */
export interface PlacedLine {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/**
 * The lines of a text file, without their ends, one in memory at a time.
 * @throws {SnapshotError} when a line is longer than `limit` characters or the bytes are not UTF-8.
 */
export async function* readLines(path: string, limit: number = maximumLineLength): AsyncGenerator<string> {
  for await (const { text } of placedLines(createReadStream(path, { highWaterMark: chunkSize }), 0, limit))
    yield text;
}

/** Bytes that are read at once. */
export const chunkSize: number = 1 << 18;

const lineFeed = 10;
/** A character takes at most so many bytes in UTF-8. */
const bytesPerCharacter = 3;

/**
 * The lines in the bytes of a file from `start` on; throws like {@link readLines}, which counts lines from 1.
 * @param chunks What is read of the file, in its order.
 */
export async function* placedLines(
  chunks: AsyncIterable<Buffer>,
  start: number,
  limit: number = maximumLineLength,
): AsyncGenerator<PlacedLine> {
  let pieces: Buffer[] = [];
  let lineStart = start;
  let chunkStart = start;
  let line = 1;
  for await (const chunk of chunks) {
    let from = 0;
    for (let feed = chunk.indexOf(lineFeed); feed >= 0; feed = chunk.indexOf(lineFeed, from)) {
      pieces.push(chunk.subarray(from, feed));
      from = feed + 1;
      yield { text: decode(pieces, lineStart, line, limit), start: lineStart, end: chunkStart + feed };
      line += 1;
      lineStart = chunkStart + from;
      pieces = [];
    }
    pieces.push(chunk.subarray(from));
    chunkStart += chunk.length;
    if (chunkStart - lineStart > limit * bytesPerCharacter) throw tooLong(line, limit);
  }
  if (chunkStart > lineStart)
    yield { text: decode(pieces, lineStart, line, limit), start: lineStart, end: chunkStart };
}

function decode(pieces: readonly Buffer[], start: number, line: number, limit: number): string {
  const [only, ...others] = pieces;
  const bytes = only !== undefined && others.length === 0 ? only : Buffer.concat(pieces);
  if (!isUtf8(bytes)) {
    throw new SnapshotError(
      "not-a-snapshot",
      line,
      "there are bytes that are not UTF-8 text; expected a .graph.jsonl file as methodscape extract writes it",
    );
  }
  const text = bytes.toString("utf8");
  if (text.length > limit) throw tooLong(line, limit);
  const whole = text.endsWith("\r") ? text.slice(0, -1) : text;
  return start === 0 && whole.startsWith("\uFEFF") ? whole.slice(1) : whole;
}

function tooLong(line: number, limit: number): SnapshotError {
  const size = Math.round(limit / (1024 * 1024));
  return new SnapshotError(
    "not-a-snapshot",
    line,
    `the line is longer than ${size} million characters; expected a .graph.jsonl file with one record a line`,
  );
}
