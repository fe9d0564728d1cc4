import { GraphApiError } from "../../../graph-api-error.ts";
import { startDockerTestServer } from "./docker-test-server.ts";
import { startLocalTestServer } from "./local-test-server.ts";
import type { ServedNeo4j } from "./served-neo4j.ts";
import { testRelease } from "./test-release.ts";

/** A Neo4j for tests: its address and which of the ways served it, or the reason why there is none. */
export type Neo4jTestServer = ServedNeo4j | { readonly address: undefined; readonly reason: string };

/**
 * Finds a Neo4j for tests: `NEO4J_TEST_URI` (whose :Methodscape nodes the tests replace), else a container, else a
 * local server from Maven Central that ends with this process. `NEO4J_TEST_RELEASE` says which release the last two
 * are of. Says on stderr which one served. With `REQUIRE_NEO4J=1` having none is an error.
 */
export async function startNeo4jTestServer(): Promise<Neo4jTestServer> {
  const server = givenServer() ?? (await startDockerTestServer(testRelease())) ?? (await localServer());
  if (server.address !== undefined) process.stderr.write(`Neo4j tests are served by ${server.servedBy}\n`);
  else if (process.env.REQUIRE_NEO4J === "1")
    throw new Error(`REQUIRE_NEO4J is set, but there is no Neo4j: ${server.reason}`);
  else process.stderr.write(`Neo4j tests are skipped: ${server.reason}\n`);
  return server;
}

function givenServer(): ServedNeo4j | undefined {
  const uri = process.env.NEO4J_TEST_URI;
  if (uri === undefined) return undefined;
  const address = {
    uri,
    user: process.env.NEO4J_TEST_USER ?? "neo4j",
    password: process.env.NEO4J_TEST_PASSWORD ?? "",
  };
  return { address, servedBy: `NEO4J_TEST_URI (${uri})`, stop: async () => {} };
}

async function localServer(): Promise<Neo4jTestServer> {
  try {
    return await startLocalTestServer();
  } catch (error) {
    if (error instanceof GraphApiError)
      return { address: undefined, reason: `no NEO4J_TEST_URI, no container engine, and ${error.message}` };
    throw error;
  }
}
