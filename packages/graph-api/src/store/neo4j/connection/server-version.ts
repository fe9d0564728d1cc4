/** The oldest Neo4j whose Cypher is used: `CALL (names) { … }` came with it. */
export const oldestServer = "5.23";

/**
 * True when a server that names itself as `Neo4j/5.26.30` can be used. What names itself otherwise is not judged: it
 * will say by itself what it does not understand.
 */
export function isServerNewEnough(agent: string): boolean {
  const [major, minor] = versionOf(agent) ?? [];
  const [oldestMajor = 0, oldestMinor = 0] = oldestServer.split(".").map(Number);
  if (major === undefined || minor === undefined) return true;
  return major > oldestMajor || (major === oldestMajor && minor >= oldestMinor);
}

function versionOf(agent: string): readonly [major: number, minor: number] | undefined {
  const match = /^Neo4j\/v?(\d+)\.(\d+)/.exec(agent);
  return match === null ? undefined : [Number(match[1]), Number(match[2])];
}
