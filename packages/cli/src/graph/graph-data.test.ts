import { mkdir, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { type Lexicon, loadLexicon, type SourceFile } from "@methodscape/extractor";
import { graphFileName } from "@methodscape/graph-api";
import { afterEach, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { tinyFeed, tinyPage } from "../testing/tiny-course.ts";
import { type GraphInputs, updateGraphData } from "./graph-data.ts";

let lexicon: Lexicon;
beforeAll(async () => {
  lexicon = await loadLexicon();
});

let folder: string;
beforeEach(async () => {
  folder = join(await mkdtemp(join(tmpdir(), "methodscape-data-")), "data");
});
afterEach(() => rm(join(folder, ".."), { recursive: true }));

const file = (path: string, text: string): SourceFile => ({ path, bytes: new TextEncoder().encode(text) });
const page = file("page.md", tinyPage);
const feed = file("feed.jsonl", tinyFeed);

/** Updates the folder and says what was done: the counts, the stages that ran, and the titles in the graph. */
async function update(files: readonly SourceFile[], inputs: Partial<GraphInputs> = {}) {
  const stages = new Set<string>();
  const data = await updateGraphData({
    folder,
    files,
    lexicon,
    program: "this program",
    onProgress: ({ stage }) => stages.add(stage),
    check: () => {},
    ...inputs,
  });
  const { snapshot, papers, ...counts } = data;
  return {
    counts,
    papers,
    hasRead: stages.has("recognise"),
    titles: snapshot.papers.map(({ title }) => title).sort(),
  };
}

const pageTitles = ["Labels by Bisection"];
const feedTitles = ["Longer Chains", "Rewards for Schoolbook Sums"];

describe("a second start", () => {
  test("on the same sources, in another order, reads nothing and gives the same graph", async () => {
    const first = await update([page, feed]);
    expect(first).toMatchObject({ counts: { changed: 2, unchanged: 0, gone: 0 }, hasRead: true });
    const second = await update([feed, page]);
    expect(second).toEqual({ ...first, counts: { changed: 0, unchanged: 2, gone: 0 }, hasRead: false });
  });

  test("on a changed, a new and a missing source counts each and gives the graph of a first start", async () => {
    await update([page, feed]);
    const changed = file("page.md", tinyPage.replace("Labels by Bisection", "Labels by Halves"));
    const second = await update([changed, feed]);
    expect(second.counts).toEqual({ changed: 1, unchanged: 1, gone: 0 });
    expect(second.titles).toEqual(["Labels by Halves", ...feedTitles].sort());
    expect((await update([feed])).counts).toEqual({ changed: 0, unchanged: 1, gone: 1 });
    expect((await update([feed, page])).counts).toEqual({ changed: 1, unchanged: 1, gone: 0 });
    const stepwise = await readFile(join(folder, graphFileName), "utf8");
    await rm(folder, { recursive: true });
    await update([page, feed]);
    const withoutPlaces = (text: string) =>
      text.split("\n").filter((line) => !/"record":"(landscape|header)"/.test(line));
    expect(withoutPlaces(stepwise)).toEqual(
      withoutPlaces(await readFile(join(folder, graphFileName), "utf8")),
    );
  });

  test("of another program, or with another kind for a source, reads again", async () => {
    await update([page]);
    expect((await update([page], { program: "the next version" })).hasRead).toBe(true);
    expect((await update([{ ...page, kind: "field" }], { program: "the next version" })).hasRead).toBe(true);
  });
});

describe("a data folder that is not as it was left", () => {
  test.each([
    ["a manifest that is no JSON", "manifest.json", "garbage"],
    ["a manifest of another shape", "manifest.json", '{"program":1}'],
    ["a graph that is no snapshot", graphFileName, "garbage\n"],
    ["a graph that is empty", graphFileName, ""],
  ])("%s: everything is read again", async (_, name, text) => {
    await update([page]);
    await writeFile(join(folder, name), text);
    expect(await update([page])).toMatchObject({ hasRead: true, titles: pageTitles });
    expect((await update([page])).hasRead).toBe(false);
  });

  test("the graph of another start beside our manifest is not taken for ours", async () => {
    await update([feed]);
    const others = await readFile(join(folder, graphFileName));
    await update([page]);
    await writeFile(join(folder, graphFileName), others);
    expect(await update([page])).toMatchObject({ hasRead: true, titles: pageTitles });
  });
});

test("a graph that is refused leaves the earlier one as it was", async () => {
  await update([page]);
  const before = await readFile(join(folder, graphFileName), "utf8");
  const check = () => {
    throw new Error("refused");
  };
  await expect(update([feed], { check })).rejects.toThrow("refused");
  expect(await readFile(join(folder, graphFileName), "utf8")).toBe(before);
  expect((await update([page])).hasRead).toBe(false);
});

test("a folder that cannot be made is said before anything is read", async () => {
  await mkdir(join(folder, ".."), { recursive: true });
  await writeFile(folder, "a file where the folder should be");
  let hasRead = false;
  const onProgress = () => {
    hasRead = true;
  };
  await expect(update([page], { onProgress })).rejects.toMatchObject({ code: "EEXIST" });
  expect(hasRead).toBe(false);
});
