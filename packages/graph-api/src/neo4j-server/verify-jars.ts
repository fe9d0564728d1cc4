import { createHash } from "node:crypto";
import { createReadStream } from "node:fs";
import { readdir, readFile, rm } from "node:fs/promises";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { pipeline } from "node:stream/promises";
import type { Neo4jRelease } from "./neo4j-release.ts";

/** The files that a release consists of, by name, with their SHA-256 in hexadecimal digits. */
export type JarChecksums = ReadonlyMap<string, string>;

const manifest = createRequire(import.meta.url).resolve("@methodscape/graph-api/package.json");

/** The checksums of a release, which were taken when it was first tried (`sha256sum *.jar`). */
export async function readJarChecksums({ version }: Neo4jRelease): Promise<JarChecksums> {
  const text = await readFile(join(dirname(manifest), `neo4j-jars/${version}.sha256`), "utf8");
  return new Map(
    text
      .split("\n")
      .filter((line) => line !== "")
      .map((line) => [line.slice(66), line.slice(0, 64)]),
  );
}

/**
 * Holds the files of a folder against their checksums and removes what does not belong there, for Java would run it.
 * @returns What is wrong with the first file that is missing or changed; undefined when all is as it should be.
 */
export async function verifyJars(folder: string, checksums: JarChecksums): Promise<string | undefined> {
  const present = new Set(await readdir(folder));
  for (const name of present) {
    if (!checksums.has(name)) await rm(join(folder, name), { recursive: true, force: true });
  }
  for (const [name, expected] of checksums) {
    if (!present.has(name)) return `${name} is missing`;
    const found = await sha256Of(join(folder, name));
    if (found !== expected)
      return `${name} has the checksum ${found.slice(0, 12)}…, not ${expected.slice(0, 12)}…`;
  }
  return undefined;
}

async function sha256Of(file: string): Promise<string> {
  const hash = createHash("sha256");
  await pipeline(createReadStream(file, { highWaterMark: 1 << 20 }), hash);
  return hash.digest("hex");
}
