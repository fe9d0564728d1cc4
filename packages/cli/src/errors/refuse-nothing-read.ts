import { type SourceFile, unpackCourse } from "@methodscape/extractor";
import { countOf, type GraphSnapshot, sourcePath } from "@methodscape/graph-model";
import { CliError } from "./cli-error.ts";

/**
 * Refuses a graph that holds no paper of the files that a person named (a bundled field does not count): a map
 * of nothing answers no question, and must not take the place of an earlier one.
 * @throws {CliError} with the first reason, and how many files there were.
 */
export function refuseNothingRead(
  { papers, diagnostics }: GraphSnapshot,
  named: readonly SourceFile[],
): void {
  const ids = new Set<string>(named.flatMap(unpackCourse).map(({ path }) => `source:${path}`));
  if (papers.some((paper) => paper.readings.some(({ source }) => ids.has(source)))) return;
  const reasons = diagnostics.filter(({ source, severity }) => ids.has(source) && severity !== "info");
  const reason = reasons.find(({ severity }) => severity === "error") ?? reasons[0];
  const [only] = named;
  const what = named.length === 1 && only !== undefined ? only.path : countOf(named.length, "file");
  if (reason === undefined) {
    throw new CliError(`no paper was found in ${what}; expected readings, or papers with a title`);
  }
  const where = named.length === 1 ? "" : `${sourcePath(reason.source)}: `;
  throw new CliError(`no paper could be read from ${what}: ${where}${reason.message}`);
}
