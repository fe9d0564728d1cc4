import { chmod, mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { findJava, majorVersion } from "./find-java.ts";
import { neo4jReleases } from "./neo4j-release.ts";

test.each([
  ['openjdk version "17.0.15" 2025-04-15', 17],
  ['java version "1.8.0_402"', 8],
  ['openjdk version "25" 2025-09-16', 25],
  ["command not found: java", undefined],
])("%s", (output, version) => {
  expect(majorVersion(output)).toBe(version);
});

let shelf: string;
beforeAll(async () => {
  shelf = await mkdtemp(join(tmpdir(), "methodscape-java-"));
  for (const version of [11, 17, 25]) {
    await mkdir(join(shelf, String(version), "bin"), { recursive: true });
    const program = join(shelf, String(version), "bin", "java");
    await writeFile(program, `#!/bin/sh\necho 'openjdk version "${version}.0.1"' >&2\n`);
    await chmod(program, 0o755);
  }
  await writeFile(join(shelf, "notes"), "no folder of a Java");
});
afterAll(() => rm(shelf, { recursive: true }));

const homes = (...names: string[]) => names.map((name) => join(shelf, name));

test("each release takes the first Java that it runs on, past those that it does not", async () => {
  const all = homes("none", "notes", "11", "25", "17");
  expect(await findJava(neo4jReleases["5.26"], all)).toMatchObject({ version: 17 });
  expect(await findJava(neo4jReleases.current, all)).toMatchObject({ version: 25 });
});

test.each([
  ["none", "5.26", /^no Java was found; Neo4j 5\.26\.\d+ needs Java 17 to 21: install one, set JAVA_HOME/],
  ["11", "5.26", /^Java 11 was found; Neo4j 5\.26\.\d+ needs Java 17 to 21/],
  ["25", "5.26", /^Java 25 was found; Neo4j 5\.26\.\d+ needs Java 17 to 21/],
  ["17", "current", /^Java 17 was found; Neo4j \d+\.\d+\.\d+ needs Java 21 or later/],
] as const)("with Java %s alone, %s says what it needs", async (name, release, message) => {
  await expect(findJava(neo4jReleases[release], homes(name))).rejects.toMatchObject({
    code: "unsupported",
    message: expect.stringMatching(message),
  });
});
