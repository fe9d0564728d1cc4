import * as z from "zod/mini";
import { linkSchema, relationSchema, resultSchema } from "./claim.ts";
import { diagnosticSchema } from "./diagnostic.ts";
import { entitySchema } from "./entity.ts";
import { headerSchema, type SnapshotHeader, type SnapshotRecord, snapshotVersion } from "./graph-snapshot.ts";
import { landscapeRecordSchema } from "./landscape.ts";
import { paperSchema } from "./paper.ts";
import { SnapshotError, type SnapshotErrorCode } from "./snapshot-error.ts";
import { sourceSchema } from "./source.ts";

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

/**
 * Reads the first line of a snapshot.
 * @throws {SnapshotError} `not-a-snapshot` or `other-version`, with the line that it was said to be.
 */
export function parseSnapshotHeader(text: string, line: number): SnapshotHeader {
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
