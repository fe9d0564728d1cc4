import { readdir } from "node:fs/promises";
import { homedir } from "node:os";
import { join } from "node:path";
import { GraphApiError } from "../graph-api-error.ts";
import type { Neo4jRelease } from "./neo4j-release.ts";
import { runProgram } from "./run-program.ts";

/** A Java on this machine: how to run it, and its major version. */
export interface Java {
  readonly command: string;
  readonly version: number;
}

/**
 * A Java that the release runs on: the one of JAVA_HOME, the one on the path, or one of those that are installed
 * side by side, whichever fits first.
 * @param homes Folders of Javas, most wanted first; undefined stands for the one on the path.
 * @throws {GraphApiError} `unsupported` when there is none, or none that fits.
 */
export async function findJava(
  release: Neo4jRelease,
  homes: Iterable<string | undefined> | AsyncIterable<string | undefined> = javaHomes(),
): Promise<Java> {
  const unfit = new Set<number>();
  for await (const home of homes) {
    const command = home === undefined ? "java" : join(home, "bin", "java");
    const version = majorVersion((await runProgram(command, ["-version"], { timeLimit: 10_000 })).output);
    if (version === undefined) continue;
    if (fits(version, release)) return { command, version };
    unfit.add(version);
  }
  throw noJava(release, [...unfit]);
}

function fits(version: number, { java }: Neo4jRelease): boolean {
  return version >= java.oldest && version <= (java.newest ?? Number.POSITIVE_INFINITY);
}

function noJava({ version, java }: Neo4jRelease, found: readonly number[]): GraphApiError {
  const wanted =
    java.newest === undefined ? `Java ${java.oldest} or later` : `Java ${java.oldest} to ${java.newest}`;
  const seen = found.length === 0 ? "no Java was found" : `Java ${found.join(", ")} was found`;
  return new GraphApiError(
    "unsupported",
    `${seen}; Neo4j ${version} needs ${wanted}: install one, set JAVA_HOME to it, or use docker compose up`,
  );
}

/** Where Javas are kept that need not be on the path. */
async function* javaHomes(): AsyncGenerator<string | undefined> {
  if (process.env.JAVA_HOME) yield process.env.JAVA_HOME;
  yield undefined;
  const shelves: readonly (readonly [folder: string, within: string])[] = [
    ["/usr/lib/jvm", ""],
    ["/Library/Java/JavaVirtualMachines", "Contents/Home"],
    [join(homedir(), ".sdkman", "candidates", "java"), ""],
  ];
  for (const [folder, within] of shelves) {
    const names = await readdir(folder).catch(() => []);
    for (const name of names.sort()) yield join(folder, name, within);
  }
}

/** `17` in `openjdk version "17.0.15" …`, `8` in `java version "1.8.0_402"`; undefined in other text. */
export function majorVersion(output: string): number | undefined {
  const match = /version "(?:1\.)?(\d+)/.exec(output);
  return match?.[1] === undefined ? undefined : Number(match[1]);
}
