import { fetchNeo4j } from "./fetch-neo4j.ts";
import { findJava, type Java } from "./find-java.ts";
import type { Neo4jRelease } from "./neo4j-release.ts";

/** A Neo4j that can be run: which release, with which Java, from which folder of jar files. */
export interface Neo4jProgram {
  readonly release: Neo4jRelease;
  readonly java: Java;
  readonly jars: string;
}

/**
 * Finds a Java for the release and its files, which are fetched the first time.
 * @throws {GraphApiError} as `findJava` and `fetchNeo4j` do.
 */
export async function prepareNeo4j(release: Neo4jRelease, onFetch?: () => void): Promise<Neo4jProgram> {
  const java = await findJava(release);
  return { release, java, jars: await fetchNeo4j(release, onFetch) };
}
