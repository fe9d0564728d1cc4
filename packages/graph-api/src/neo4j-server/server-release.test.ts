import { mkdir, mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { neo4jReleases } from "./neo4j-release.ts";
import { serverFolder } from "./server-folder.ts";
import { chooseRelease, keepRelease, keptRelease } from "./server-release.ts";

let home: string;
beforeEach(async () => {
  home = await mkdtemp(join(tmpdir(), "methodscape-release-"));
});
afterEach(() => rm(home, { recursive: true }));

test("a folder goes on with the release that last ran there; one with data and no word is the long-term one's", async () => {
  const folder = serverFolder(home);
  expect(await keptRelease(folder)).toBeUndefined();
  await mkdir(join(home, "data", "databases"), { recursive: true });
  expect(await keptRelease(folder)).toBe(neo4jReleases["5.26"]);
  await keepRelease(folder, neo4jReleases.current);
  expect(await keptRelease(folder)).toBe(neo4jReleases.current);
});

test("data go from an older release to a later one, never back", () => {
  const folder = serverFolder(home);
  const { current, "5.26": longTerm } = neo4jReleases;
  expect(chooseRelease(undefined, undefined, folder)).toBe(longTerm);
  expect(chooseRelease(undefined, current, folder)).toBe(current);
  expect(chooseRelease("current", longTerm, folder)).toBe(current);
  expect(() => chooseRelease("5.26", current, folder)).toThrow(
    /5\.26\.\d+ cannot open them; start it with --release current/,
  );
});
