import { mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test } from "vitest";
import { tinyFeed, tinyPage } from "../testing/tiny-course.ts";
import { sourcesToStart } from "./sources-to-start.ts";

let folder = "";
let fetchedFolder = "";
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "methodscape-start-"));
  fetchedFolder = join(folder, ".methodscape/fetched");
  const files = {
    "course/week.md": tinyPage,
    ".methodscape/fetched/full-texts/a.html": "<html><body class='ltx_document'>",
    ".methodscape/fetched/fields/steps/page.jsonl": tinyFeed,
    ".methodscape/fetched/fields/steps.field.json": "{}",
    ".methodscape/fetched/.searches/a.xml": "<feed>",
  };
  for (const [path, text] of Object.entries(files)) {
    await mkdir(join(folder, path, ".."), { recursive: true });
    await writeFile(join(folder, path), text);
  }
});
afterEach(() => rm(folder, { recursive: true, force: true }));

const named = () => ({ paths: [join(folder, "course")], syllabus: [], field: [] });

test("what was fetched is read along: full texts complete other sources, a fetched field is a field", async () => {
  const { files } = await sourcesToStart(named(), { mayAddField: true, fetchedFolder });
  expect(files.map(({ path, completes }) => [path, completes === true])).toEqual([
    ["week.md", false],
    ["fetched/full-texts/a.html", true],
    ["fetched/fields/steps/page.jsonl", false],
  ]);
});

test("full texts alone are no field, and --no-fetched leaves everything out", async () => {
  await rm(join(fetchedFolder, "fields"), { recursive: true });
  const withTexts = await sourcesToStart(named(), { mayAddField: true, fetchedFolder });
  expect(withTexts.files.some(({ path }) => path.startsWith("bundled-field/"))).toBe(true);
  const without = await sourcesToStart(named(), { mayAddField: false, fetchedFolder: undefined });
  expect(without.files.map(({ path }) => path)).toEqual(["week.md"]);
});
