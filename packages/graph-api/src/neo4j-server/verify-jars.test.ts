import { createHash } from "node:crypto";
import { mkdtemp, readdir, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { neo4jReleaseNames, neo4jReleases } from "./neo4j-release.ts";
import { readJarChecksums, verifyJars } from "./verify-jars.ts";

const sha256 = (text: string) => createHash("sha256").update(text).digest("hex");
const checksums = new Map([
  ["one.jar", sha256("one")],
  ["two.jar", sha256("two")],
]);

let folder: string;
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "methodscape-jars-"));
  await writeFile(join(folder, "one.jar"), "one");
  await writeFile(join(folder, "two.jar"), "two");
});
afterEach(() => rm(folder, { recursive: true }));

test("files as they should be pass, and what nobody listed is removed before Java could run it", async () => {
  await writeFile(join(folder, "stranger.jar"), "anything");
  expect(await verifyJars(folder, checksums)).toBeUndefined();
  expect((await readdir(folder)).sort()).toEqual(["one.jar", "two.jar"]);
});

test("a file that was changed, and one that is missing, are named", async () => {
  await writeFile(join(folder, "two.jar"), "twO");
  expect(await verifyJars(folder, checksums)).toMatch(/^two\.jar has the checksum \w{12}…, not \w{12}…$/);
  await rm(join(folder, "two.jar"));
  expect(await verifyJars(folder, checksums)).toBe("two.jar is missing");
});

test.each(neo4jReleaseNames)(
  "%s has a checksum for each of its files, its own jar among them",
  async (name) => {
    const release = neo4jReleases[name];
    const listed = await readJarChecksums(release);
    expect(listed.has(`neo4j-${release.version}.jar`)).toBe(true);
    expect([...listed].filter(([jar, sum]) => !jar.endsWith(".jar") || !/^[0-9a-f]{64}$/.test(sum))).toEqual(
      [],
    );
  },
);
