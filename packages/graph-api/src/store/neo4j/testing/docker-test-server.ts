import type { Neo4jRelease } from "../../../neo4j-server/neo4j-release.ts";
import type { ServedNeo4j } from "./served-neo4j.ts";

/** A container engine that hangs must not hang the tests. */
const engineAnswerTime = 5_000;

/** A Neo4j in a container that ends with the tests; undefined where no engine answers. */
export async function startDockerTestServer({ version }: Neo4jRelease): Promise<ServedNeo4j | undefined> {
  if (!(await hasContainerEngine())) return undefined;
  const { Neo4jContainer } = await import("@testcontainers/neo4j");
  const image = `neo4j:${version}-community`;
  const container = await new Neo4jContainer(image).start();
  return {
    address: {
      uri: container.getBoltUri(),
      user: container.getUsername(),
      password: container.getPassword(),
    },
    servedBy: `Neo4j ${version} in a container (${image})`,
    stop: async () => {
      await container.stop();
    },
  };
}

async function hasContainerEngine(): Promise<boolean> {
  const { getContainerRuntimeClient } = await import("testcontainers");
  const timedOut = new Promise<false>((resolve) =>
    setTimeout(() => resolve(false), engineAnswerTime).unref(),
  );
  const answered = getContainerRuntimeClient().then(
    () => true,
    () => false,
  );
  return Promise.race([answered, timedOut]);
}
