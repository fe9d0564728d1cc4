import { GraphApiError } from "../../../graph-api-error.ts";
import { prepareNeo4j } from "../../../neo4j-server/neo4j-program.ts";
import type { Neo4jRelease } from "../../../neo4j-server/neo4j-release.ts";

/**
 * Why a release cannot be run on this machine; undefined when it can.
 * @throws {GraphApiError} with `REQUIRE_NEO4J=1`, under which no test may be left out.
 */
export async function whyNoLocalServer(release: Neo4jRelease): Promise<string | undefined> {
  return prepareNeo4j(release).then(
    () => undefined,
    (error: unknown) => {
      if (error instanceof GraphApiError && process.env.REQUIRE_NEO4J !== "1") return error.message;
      throw error;
    },
  );
}
