import { GraphApiError } from "../graph-api-error.ts";
import { runProgram } from "./run-program.ts";

/** The oldest Java that Neo4j 5 runs on. */
const oldestJava = 17;

/**
 * The major version of the Java on the path.
 * @throws {GraphApiError} `unsupported` when there is none, or it is too old.
 */
export async function findJava(): Promise<number> {
  const found = await runProgram("java", ["-version"]);
  const version = majorVersion(found.output);
  if (found.isMissing || version === undefined) {
    throw new GraphApiError(
      "unsupported",
      `no Java was found; a local Neo4j needs Java ${oldestJava} or later (or use docker compose up)`,
    );
  }
  if (version < oldestJava) {
    throw new GraphApiError(
      "unsupported",
      `Java ${version} was found; a local Neo4j needs Java ${oldestJava} or later`,
    );
  }
  return version;
}

/** `17` in `openjdk version "17.0.15" …`, `8` in `java version "1.8.0_402"`; undefined in other text. */
export function majorVersion(output: string): number | undefined {
  const match = /version "(?:1\.)?(\d+)/.exec(output);
  return match?.[1] === undefined ? undefined : Number(match[1]);
}
