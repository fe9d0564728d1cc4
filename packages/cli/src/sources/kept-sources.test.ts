import { mkdtemp, readdir, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { SegmentedSource, SourceFile } from "@methodscape/extractor";
import { afterEach, beforeEach, expect, test } from "vitest";
import { openKeptSources } from "./kept-sources.ts";

let folder: string;
beforeEach(async () => {
  folder = join(await mkdtemp(join(tmpdir(), "methodscape-kept-")), "read");
});
afterEach(() => rm(join(folder, ".."), { recursive: true }));

const nothingRead: SegmentedSource = { read: undefined, diagnostics: [] };
const file = (path: string, text = "text"): SourceFile => ({ path, bytes: new TextEncoder().encode(text) });

function keep(program: string, ...files: SourceFile[]): void {
  const kept = openKeptSources(folder, program);
  for (const each of files) if (kept.get(each) === undefined) kept.set(each, nothingRead);
  kept.save();
}

test("a source is known by its path, bytes, kind and course, and by the program that read it", () => {
  keep("one", file("a"));
  const again = openKeptSources(folder, "one");
  expect(again.get(file("a"))).toEqual(nothingRead);
  expect(again.get(file("b"))).toBeUndefined();
  expect(again.get(file("a", "changed"))).toBeUndefined();
  expect(again.get({ ...file("a"), kind: "field" })).toBeUndefined();
  expect(again.get({ ...file("a"), course: "other" })).toBeUndefined();
  expect(openKeptSources(folder, "two").get(file("a"))).toBeUndefined();
});

test("nothing is written before it is saved, and what a run did not need is then gone", async () => {
  openKeptSources(folder, "one").set(file("a"), nothingRead);
  await expect(readdir(folder)).rejects.toThrow();
  keep("one", file("a"), file("b"));
  keep("one", file("b"), file("c"));
  expect(await readdir(folder)).toHaveLength(2);
  expect(openKeptSources(folder, "one").get(file("a"))).toBeUndefined();
});

test.each(["", "{", "null", "[]", '"text"'])(
  "a file that holds %j only means reading again",
  async (text) => {
    keep("one", file("a"));
    for (const name of await readdir(folder)) await writeFile(join(folder, name), text);
    expect(openKeptSources(folder, "one").get(file("a"))).toBeUndefined();
  },
);

test("where nothing can be kept, nothing fails", async () => {
  await writeFile(folder, "a file where the folder should be");
  keep("one", file("a"));
  expect(openKeptSources(folder, "one").get(file("a"))).toBeUndefined();
});
