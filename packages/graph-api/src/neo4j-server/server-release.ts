import { existsSync } from "node:fs";
import { readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { GraphApiError } from "../graph-api-error.ts";
import {
  type Neo4jRelease,
  type Neo4jReleaseName,
  neo4jReleaseNames,
  neo4jReleases,
  usualRelease,
} from "./neo4j-release.ts";
import type { ServerFolder } from "./server-folder.ts";

/** The release that last ran in a folder; undefined in a folder without data. */
export async function keptRelease(folder: ServerFolder): Promise<Neo4jRelease | undefined> {
  const text = (await readFile(folder.release, "utf8").catch(() => "")).trim();
  const name = neo4jReleaseNames.find((known) => known === text);
  if (name !== undefined) return neo4jReleases[name];
  // Before releases could be chosen, nothing was written down.
  return existsSync(join(folder.home, "data", "databases")) ? usualRelease : undefined;
}

export async function keepRelease({ release: file }: ServerFolder, { name }: Neo4jRelease): Promise<void> {
  await writeFile(file, `${name}\n`);
}

/**
 * The release to run: the one that is asked for, else the one that ran last, else the long-term one.
 * @throws {GraphApiError} `store-refused` for an older one than ran last, which cannot open the data.
 */
export function chooseRelease(
  asked: Neo4jReleaseName | undefined,
  kept: Neo4jRelease | undefined,
  folder: ServerFolder,
): Neo4jRelease {
  const release = asked === undefined ? (kept ?? usualRelease) : neo4jReleases[asked];
  if (kept !== undefined && rank(release) < rank(kept)) {
    throw new GraphApiError(
      "store-refused",
      `the data in ${folder.home} belong to Neo4j ${kept.version}, and ${release.version} cannot open them; start it with --release ${kept.name}, or choose another folder with --data`,
    );
  }
  return release;
}

function rank({ name }: Neo4jRelease): number {
  return neo4jReleaseNames.indexOf(name);
}
