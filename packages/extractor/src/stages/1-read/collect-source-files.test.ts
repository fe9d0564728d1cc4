import { mkdir, mkdtemp, rm, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { zipSync } from "fflate";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { collectSourceFiles } from "./collect-source-files.ts";

let root = "";

async function write(path: string, text: string): Promise<void> {
  await mkdir(join(root, path, ".."), { recursive: true });
  await writeFile(join(root, path), text);
}

beforeAll(async () => {
  root = await mkdtemp(join(tmpdir(), "methodscape-files-"));
  await write("spring/week-2.md", "two");
  await write("spring/week-10.md", "ten");
  await write("spring/papers/feed.txt", "feed");
  await write("spring/.hidden/secret.md", "secret");
  await write("spring/.dotfile", "dot");
  await write("spring/node_modules/package/readme.md", "package");
  await write("spring/all.graph.jsonl", "what an earlier run wrote");
  await write("autumn/week-2.md", "another two");
  await write("old/spring/week-2.md", "an older two");
  await symlink(join(root, "spring"), join(root, "spring/papers/around"));
});

afterAll(() => rm(root, { recursive: true, force: true }));

const at = (path: string) => join(root, path);

async function collect(...paths: string[]) {
  const files = await collectSourceFiles(paths.map(at));
  return files.map(({ path, bytes }) => [path, new TextDecoder().decode(bytes)]);
}

describe("collectSourceFiles", () => {
  test("a folder gives its files in the order of their paths, without hidden ones, packages, snapshots and circles", async () => {
    expect(await collect("spring")).toEqual([
      ["papers/feed.txt", "feed"],
      ["week-10.md", "ten"],
      ["week-2.md", "two"],
    ]);
  });

  test("a file gives itself, with the folder that it lies in as its course", async () => {
    const files = await collectSourceFiles([at("spring/week-2.md")]);
    expect(files).toMatchObject([{ path: "week-2.md", course: "spring", kind: undefined }]);
  });

  test("equal paths of two arguments get their folders in front, whatever the order", async () => {
    const expected = [
      ["autumn/week-2.md", "another two"],
      [`${root.split("/").at(-1)}/spring/papers/feed.txt`, "feed"],
      [`${root.split("/").at(-1)}/spring/week-10.md`, "ten"],
      [`${root.split("/").at(-1)}/spring/week-2.md`, "two"],
      ["old/spring/week-2.md", "an older two"],
    ];
    expect(await collect("spring", "autumn", "old/spring")).toEqual(expected);
    expect(await collect("old/spring", "autumn", "spring")).toEqual(expected);
  });

  test("two files of one name are kept apart by their folders", async () => {
    expect((await collect("spring/week-2.md", "autumn/week-2.md")).map(([path]) => path)).toEqual([
      "autumn/week-2.md",
      "spring/week-2.md",
    ]);
  });

  test("a file that two arguments reach comes once, with the kind that one of them states", async () => {
    const files = await collectSourceFiles([
      at("autumn"),
      { path: at("autumn/week-2.md"), kind: "field", course: "mine" },
    ]);
    expect(files).toMatchObject([{ path: "week-2.md", kind: "field", course: "mine" }]);
  });

  test("options hold for every argument that says nothing else", async () => {
    const files = await collectSourceFiles([at("autumn"), { path: at("spring/week-10.md"), kind: "field" }], {
      kind: "syllabus",
      course: "seminar",
    });
    expect(files.map(({ path, kind, course }) => [path, kind, course])).toEqual([
      ["week-10.md", "field", "seminar"],
      ["week-2.md", "syllabus", "seminar"],
    ]);
  });

  test("a missing path and a file over the bound are clear errors", async () => {
    await expect(collectSourceFiles([at("nowhere.md")])).rejects.toMatchObject({
      name: "ExtractorError",
      code: "missing-path",
    });
    await expect(collectSourceFiles([at("autumn")], { maxFileBytes: 3 })).rejects.toMatchObject({
      code: "too-large",
    });
  });

  test("a link to nothing inside a folder is said, not skipped", async () => {
    await mkdir(at("broken"), { recursive: true });
    await symlink(at("gone.md"), at("broken/link.md"));
    await expect(collectSourceFiles([at("broken")])).rejects.toMatchObject({ code: "missing-path" });
  });

  test("a glob gives the files that fit, sorted, named from the folder that it starts in", async () => {
    expect((await collect("spring/week-*.md")).map(([path]) => path)).toEqual(["week-10.md", "week-2.md"]);
    expect((await collect("{spring,autumn,old}/**/*.{md,txt}")).map(([path]) => path)).toEqual([
      "autumn/week-2.md",
      "old/spring/week-2.md",
      "spring/papers/feed.txt",
      "spring/week-10.md",
      "spring/week-2.md",
    ]);
    await expect(collectSourceFiles([at("spring/*.bib")])).rejects.toMatchObject({ code: "missing-path" });
    await expect(collectSourceFiles([at("nowhere/*.md")])).rejects.toMatchObject({ code: "missing-path" });
  });

  test("a file whose name looks like a glob is itself", async () => {
    await write("odd/week[2].md", "brackets");
    await write("odd/week2.md", "none");
    expect(await collect("odd/week[2].md")).toEqual([["week[2].md", "brackets"]]);
  });

  test("folders nested without end are refused in one line", async () => {
    await write(`deep/${"a/".repeat(120)}page.md`, "deep");
    await expect(collectSourceFiles([at("deep")])).rejects.toMatchObject({
      code: "unreadable",
      message: expect.stringMatching(/^[^\n]*nested more than 100 deep[^\n]*$/),
    });
  });

  test("- reads what comes in, once, and only up to the bound", async () => {
    async function* stdin() {
      yield "two ";
      yield new TextEncoder().encode("pieces");
    }
    const files = await collectSourceFiles(["-", "-"], { stdin: stdin(), course: "mine" });
    expect(files.map(({ path, bytes, course }) => [path, new TextDecoder().decode(bytes), course])).toEqual([
      ["stdin", "two pieces", "mine"],
    ]);
    await expect(collectSourceFiles(["-"], { stdin: stdin(), maxFileBytes: 5 })).rejects.toMatchObject({
      code: "too-large",
    });
  });

  test("all files together have a bound too", async () => {
    await expect(collectSourceFiles([at("spring")], { maxTotalBytes: 6 })).rejects.toMatchObject({
      code: "too-large",
    });
  });

  test("a zip is read like a folder: its members carry its path, and their course is their folder or the zip", async () => {
    const encoder = new TextEncoder();
    const zipped = zipSync({ "S1/page.md": encoder.encode("page"), "feed.txt": encoder.encode("feed") });
    await mkdir(at("packed"), { recursive: true });
    await writeFile(at("packed/seminar.zip"), zipped);
    const files = await collectSourceFiles([at("packed")]);
    expect(files.map(({ path, bytes, course }) => [path, new TextDecoder().decode(bytes), course])).toEqual([
      ["seminar.zip/S1/page.md", "page", "S1"],
      ["seminar.zip/feed.txt", "feed", "seminar"],
    ]);
    expect(
      (await collectSourceFiles([at("packed/seminar.zip")], { course: "mine" })).map(({ course }) => course),
    ).toEqual(["mine", "mine"]);
  });
});
