import { existsSync } from "node:fs";
import { mkdir, mkdtemp, rename, rm, writeFile } from "node:fs/promises";
import { basename, dirname, join } from "node:path";
import { GraphApiError } from "../graph-api-error.ts";
import { runProgram } from "./run-program.ts";
import { cacheFolder, neo4jVersion } from "./server-folder.ts";

const copyDependencies = "org.apache.maven.plugins:maven-dependency-plugin:3.8.1:copy-dependencies";

/**
 * Fetches Neo4j Community from Maven Central into the cache, whole or not at all: into a folder beside it, which is
 * renamed when all files are there. Maven checks the checksums (-C). Gives the folder of the jar files.
 * @throws {GraphApiError} `unsupported` without Maven, `store-unreachable` without a network, `disk` without room.
 */
export async function fetchNeo4j(
  onFetch: () => void = () => {},
  cache: string = cacheFolder(),
): Promise<string> {
  if (existsSync(cache)) return cache;
  const maven = await runProgram("mvn", ["--version"]);
  if (maven.isMissing) {
    throw new GraphApiError(
      "unsupported",
      "Maven (mvn) was not found; it fetches Neo4j the first time (or use docker compose up)",
    );
  }
  onFetch();
  await mkdir(dirname(cache), { recursive: true });
  const work = await mkdtemp(join(dirname(cache), `.${basename(cache)}-`));
  try {
    await writeFile(join(work, "pom.xml"), pom);
    const jars = join(work, "lib");
    const args = [
      "-q",
      "-B",
      "-ntp",
      "-C",
      copyDependencies,
      `-DoutputDirectory=${jars}`,
      "-DincludeScope=runtime",
    ];
    const fetched = await runProgram("mvn", args, { cwd: work });
    if (fetched.code !== 0 || !existsSync(jars)) throw fetchError(fetched.output);
    await rename(jars, cache).catch((error: unknown) => {
      // Another process was faster: its copy is as good.
      if (!existsSync(cache)) throw error;
    });
  } finally {
    await rm(work, { recursive: true, force: true });
  }
  return cache;
}

function fetchError(output: string): GraphApiError {
  const line =
    output
      .split("\n")
      .find((text) => text.includes("ERROR"))
      ?.replace(/\[ERROR\]\s*/, "")
      .slice(0, 300) ?? "no reason was given";
  const code = /No space left/i.test(output) ? "disk" : "store-unreachable";
  return new GraphApiError(
    code,
    `Maven could not fetch Neo4j ${neo4jVersion}: ${line}; check the network and run it again`,
  );
}

const pom = `<project xmlns="http://maven.apache.org/POM/4.0.0">
  <modelVersion>4.0.0</modelVersion>
  <groupId>methodscape</groupId>
  <artifactId>local-neo4j</artifactId>
  <version>1</version>
  <packaging>pom</packaging>
  <dependencies>
    <dependency>
      <groupId>org.neo4j</groupId>
      <artifactId>neo4j</artifactId>
      <version>${neo4jVersion}</version>
    </dependency>
  </dependencies>
</project>
`;
