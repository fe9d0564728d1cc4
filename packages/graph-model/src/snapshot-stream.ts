import * as z from "zod/mini";
import { linkSchema, relationSchema, resultSchema } from "./claim.ts";
import { diagnosticSchema } from "./diagnostic.ts";
import { entitySchema } from "./entity.ts";
import {
  type GraphSnapshot,
  headerSchema,
  recordLists,
  type SnapshotHeader,
  type SnapshotRecord,
  snapshotVersion,
} from "./graph-snapshot.ts";
import { landscapeRecordSchema } from "./landscape.ts";
import { paperSchema } from "./paper.ts";
import { sourceSchema } from "./source.ts";

export type SnapshotErrorCode = "not-a-snapshot" | "other-version" | "bad-record" | "cut-off";

/** A snapshot that cannot be read. `line` counts from 1; the message says what to do next. */
export class SnapshotError extends Error {
  override readonly name = "SnapshotError";
  readonly code: SnapshotErrorCode;
  readonly line: number;

  constructor(code: SnapshotErrorCode, line: number, message: string) {
    super(message);
    this.code = code;
    this.line = line;
  }
}

const schemas = {
  source: sourceSchema,
  paper: paperSchema,
  entity: entitySchema,
  link: linkSchema,
  relation: relationSchema,
  result: resultSchema,
  landscape: landscapeRecordSchema,
  diagnostic: diagnosticSchema,
} as const satisfies Record<SnapshotRecord["record"], z.core.$ZodType>;

/** Which of them a line is to be held against. */
const kindSchema = z.object({ record: z.string() });

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
      header = parseHeader(text, line);
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
  for (const [list, expected] of Object.entries(header.counts ?? {})) {
    const found = seen[list] ?? 0;
    if (found !== expected) {
      throw new SnapshotError(
        "cut-off",
        line,
        `the header counts ${expected} ${list}, the file holds ${found}: it was cut off or edited; extract it again`,
      );
    }
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

function parseHeader(text: string, line: number): SnapshotHeader {
  const value = parseJson(text, line, "not-a-snapshot");
  const loose = z.safeParse(z.object({ format: z.literal("methodscape-graph"), version: z.number() }), value);
  if (!loose.success) {
    throw new SnapshotError(
      "not-a-snapshot",
      line,
      'the first line is no header; expected {"record":"header","format":"methodscape-graph",…}',
    );
  }
  if (loose.data.version !== snapshotVersion) {
    throw new SnapshotError(
      "other-version",
      line,
      `the snapshot has version ${loose.data.version}, this program reads version ${snapshotVersion}; extract it again with this program`,
    );
  }
  const header = z.safeParse(headerSchema, value);
  if (!header.success)
    throw new SnapshotError(
      "not-a-snapshot",
      line,
      `the header does not fit: ${z.prettifyError(header.error)}`,
    );
  return header.data;
}

/**
 * Reads one line of a snapshot behind its header.
 * @throws {SnapshotError} `cut-off` or `bad-record`, with the line that it was said to be.
 */
export function parseSnapshotRecord(text: string, line: number): SnapshotRecord {
  const value = parseJson(text, line, "cut-off");
  const kind = z.safeParse(kindSchema, value);
  const name = kind.success ? kind.data.record : undefined;
  if (name === undefined || !Object.hasOwn(schemas, name)) {
    throw new SnapshotError(
      "bad-record",
      line,
      `unknown record ${JSON.stringify(name)}; expected one of ${Object.keys(schemas).join(", ")}`,
    );
  }
  // `name` was just found among the schemas' own keys.
  const parsed = z.safeParse(schemas[name as keyof typeof schemas], value);
  if (!parsed.success) {
    const first = parsed.error.issues[0];
    throw new SnapshotError(
      "bad-record",
      line,
      `the ${name} record does not fit: ${first?.path.join(".")}: ${first?.message}`,
    );
  }
  return parsed.data;
}

function parseJson(text: string, line: number, code: SnapshotErrorCode): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new SnapshotError(
      code,
      line,
      code === "cut-off"
        ? "the line is not whole JSON: the file was cut off or damaged; extract it again"
        : "the first line is not JSON; this is no snapshot",
    );
  }
}
