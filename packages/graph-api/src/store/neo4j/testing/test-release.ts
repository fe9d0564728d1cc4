import { type Neo4jRelease, neo4jReleaseNames, neo4jReleases } from "../../../neo4j-server/neo4j-release.ts";

/** The release that tests run on: the one that NEO4J_TEST_RELEASE names (`5.26` or `current`), else the long-term one. */
export function testRelease(asked: string | undefined = process.env.NEO4J_TEST_RELEASE): Neo4jRelease {
  if (asked === undefined || asked === "") return neo4jReleases["5.26"];
  const name = neo4jReleaseNames.find((known) => known === asked);
  if (name === undefined)
    throw new Error(`NEO4J_TEST_RELEASE is "${asked}"; expected ${neo4jReleaseNames.join(" or ")}`);
  return neo4jReleases[name];
}
