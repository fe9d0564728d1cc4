import type { PaperFields, RecordProblem } from "../records/paper-fields.ts";
import { type ObjectFields, paperFromObject } from "../records/paper-from-object.ts";

/** Bound in characters for one line: a paper with its abstract has a few thousand. */
const maxLineLength = 8 * 1024 * 1024;

/** Reads one line; `paper` is undefined when it is none. */
export function parsePaperLine(line: string): {
  readonly paper: PaperFields | undefined;
  readonly problems: readonly RecordProblem[];
} {
  if (line.length > maxLineLength) {
    return reject(
      "line-too-long",
      `has ${line.length} characters, and one record may have ${maxLineLength}; it was left out`,
    );
  }
  const fields = parseObject(line);
  return fields === undefined
    ? reject("bad-json", "is not a JSON object; it was left out")
    : paperFromObject(fields);
}

function parseObject(line: string): ObjectFields | undefined {
  try {
    const value: unknown = JSON.parse(line);
    // An object that is no array has string keys; its values stay unknown.
    return typeof value === "object" && value !== null && !Array.isArray(value)
      ? (value as ObjectFields)
      : undefined;
  } catch {
    return undefined;
  }
}

function reject(rule: string, problem: string) {
  return { paper: undefined, problems: [{ rule, problem } satisfies RecordProblem] };
}
