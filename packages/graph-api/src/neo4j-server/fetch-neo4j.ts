import { existsSync } from "node:fs";
import { mkdir, mkdtemp, rename, rm, writeFile } from "node:fs/promises";
import { basename, dirname, join } from "node:path";
import { GraphApiError } from "../graph-api-error.ts";
import type { Neo4jRelease } from "./neo4j-release.ts";
import { runProgram } from "./run-program.ts";
import { cacheFolder } from "./server-folder.ts";
import { readJarChecksums, verifyJars } from "./verify-jars.ts";

const copyDependencies = "org.apache.maven.plugins:maven-dependency-plugin:3.8.1:copy-dependencies";

/**
 * The folder of the jar files of a release, each of which has the checksum that it should. What is not in the cache
 * yet is fetched from Maven Central, whole or not at all.
 * @throws {GraphApiError} `unsupported` without Maven, `store-unreachable` without a network or with other files than
 * expected, `disk` without room.
 */
export async function fetchNeo4j(
  release: Neo4jRelease,
  onFetch: () => void = () => {},
  cache: string = cacheFolder(release),
): Promise<string> {
  const checksums = await readJarChecksums(release);
  if (!existsSync(cache)) {
    await requireMaven(release);
    onFetch();
    await fetchInto(cache, release, (jars) => verifyJars(jars, checksums));
  }
  const wrong = await verifyJars(cache, checksums);
  if (wrong !== undefined) {
    throw new GraphApiError(
      "store-unreachable",
      `${cache} is damaged: ${wrong}; remove that folder and start again, which fetches it anew`,
    );
  }
  return cache;
}

async function requireMaven({ version }: Neo4jRelease): Promise<void> {
  const maven = await runProgram("mvn", ["--version"], { timeLimit: 60_000 });
  if (maven.isMissing) {
    throw new GraphApiError(
      "unsupported",
      `Maven (mvn) was not found; it fetches Neo4j ${version} the first time (or use docker compose up)`,
    );
  }
}

/** Fetches into a folder beside the cache, which takes its name when all files are there and verified. */
async function fetchInto(
  cache: string,
  release: Neo4jRelease,
  verify: (jars: string) => Promise<string | undefined>,
): Promise<void> {
  await mkdir(dirname(cache), { recursive: true });
  const work = await mkdtemp(join(dirname(cache), `.${basename(cache)}-`));
  try {
    await writeFile(join(work, "pom.xml"), pomOf(release));
    const jars = join(work, "lib");
    const options = [
      "-q",
      "-B",
      "-ntp",
      "-C",
      copyDependencies,
      `-DoutputDirectory=${jars}`,
      "-DincludeScope=runtime",
    ];
    const fetched = await runProgram("mvn", options, { cwd: work });
    if (fetched.code !== 0 || !existsSync(jars)) throw fetchError(release, mavenError(fetched.output));
    const wrong = await verify(jars);
    if (wrong !== undefined) throw fetchError(release, wrong);
    await rename(jars, cache).catch((error: unknown) => {
      // Another process was faster: its copy is as good.
      if (!existsSync(cache)) throw error;
    });
  } finally {
    await rm(work, { recursive: true, force: true });
  }
}

function mavenError(output: string): string {
  const line = output.split("\n").find((text) => text.includes("ERROR"));
  return line?.replace(/\[ERROR\]\s*/, "").slice(0, 300) ?? "no reason was given";
}

function fetchError({ version }: Neo4jRelease, reason: string): GraphApiError {
  const isFull = /No space left/i.test(reason);
  return new GraphApiError(
    isFull ? "disk" : "store-unreachable",
    `Maven could not fetch Neo4j ${version}: ${reason}; ${isFull ? "free some space" : "check the network"} and run it again`,
  );
}

function pomOf({ version }: Neo4jRelease): string {
  return `<project xmlns="http://maven.apache.org/POM/4.0.0">
  <modelVersion>4.0.0</modelVersion>
  <groupId>methodscape</groupId>
  <artifactId>local-neo4j</artifactId>
  <version>1</version>
  <packaging>pom</packaging>
  <dependencies>
    <dependency>
      <groupId>org.neo4j</groupId>
      <artifactId>neo4j</artifactId>
      <version>${version}</version>
    </dependency>
  </dependencies>
</project>
`;
}
