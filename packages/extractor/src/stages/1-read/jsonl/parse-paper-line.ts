import { parseJson } from "../json/parse-json.ts";
import { isRecord, type ObjectFields } from "../records/object-fields.ts";
import type { RecordProblem } from "../records/paper-fields.ts";
import { readText } from "../records/read-fields.ts";

/** Bound in characters for one line: a paper with its abstract has a few thousand. */
const longestLine = 8 * 1024 * 1024;

/** What one line holds; `fields` is undefined when it is no object. */
export interface PaperLine {
  readonly fields: ObjectFields | undefined;
  readonly problems: readonly RecordProblem[];
}

/** Reads one line of JSON, or of what Python prints in its place. */
export function parsePaperLine(line: string): PaperLine {
  if (line.length > longestLine) {
    const problem = `has ${line.length} characters, and one record may have ${longestLine}; it was left out`;
    return { fields: undefined, problems: [{ rule: "line-too-long", problem }] };
  }
  const { value, problem } = parseJson(line);
  if (problem === undefined && isRecord(value)) return { fields: value, problems: [] };
  const found = problem === undefined ? "" : ` (${problem.message}, at character ${problem.at + 1})`;
  return {
    fields: undefined,
    problems: [{ rule: "bad-json", problem: `is not a JSON object${found}; it was left out` }],
  };
}

/** True for a line with one paper: an object with a title of its own. */
export function isPaperLine(line: string): boolean {
  return readText(parsePaperLine(line).fields?.title) !== "";
}
