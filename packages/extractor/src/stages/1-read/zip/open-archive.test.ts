import * as fc from "fast-check";
import { type Zippable, zipSync } from "fflate";
import { describe, expect, test } from "vitest";
import { openArchive } from "./open-archive.ts";
import { defaultZipLimits } from "./zip-limits.ts";

const encoder = new TextEncoder();
const page = encoder.encode("## Required Readings:\n\n#### A Title\n");

function open(bytes: Uint8Array, limits = defaultZipLimits) {
  return openArchive({ path: "papers.zip", bytes }, limits);
}

/** Each file as its path, and either its text or why it was not unpacked. */
async function contentOf(members: Zippable, limits = defaultZipLimits): Promise<[string, string][]> {
  const files = await open(zipSync(members), limits);
  return files.map(({ path, bytes, problem }) => [path, problem ?? new TextDecoder().decode(bytes)]);
}

/** A zip whose member declares another unpacked size than it has, in both of its headers. */
function lyingZip(content: Uint8Array, declared: number): Uint8Array {
  const bytes = zipSync({ "bomb.txt": content, "page.md": page });
  const view = new DataView(bytes.buffer);
  const central = new TextDecoder("latin1").decode(bytes).indexOf("PK\u0001\u0002");
  view.setUint32(22, declared, true);
  view.setUint32(central + 24, declared, true);
  return bytes;
}

describe("openArchive", () => {
  test("what is no zip stays what it is", async () => {
    expect(await open(page)).toEqual([{ path: "papers.zip", bytes: page }]);
  });

  test("members come in the order of their names; folders, hidden ones and packages are passed over", async () => {
    const members = {
      "b.md": page,
      "a/c.md": page,
      "a/.hidden": page,
      "__MACOSX/b.md": page,
      "node_modules/x.md": page,
    };
    expect((await contentOf(members)).map(([path]) => path)).toEqual([
      "papers.zip/a/c.md",
      "papers.zip/b.md",
    ]);
  });

  test.each([
    ["../outside.md", "leads out of the zip"],
    ["a/../../outside.md", "leads out of the zip"],
    ["/etc/outside.md", "leads out of the zip"],
    ["C:\\outside.md", "leads out of the zip"],
    [`${"a/".repeat(10_000)}deep.md`, "folders deep"],
  ])("%.30s is refused in one line, and the good member beside it is read", async (name, reason) => {
    const content = new Map(await contentOf({ [name]: page, "page.md": page }));
    expect(content.get("papers.zip/page.md")).toContain("Required Readings");
    const problems = [...content.values()].filter((text) => text.includes(reason));
    expect(problems).toHaveLength(1);
    expect(problems[0]).not.toContain("\n");
  });

  test("a bomb is refused by the ratio that it declares", async () => {
    const content = new Map(await contentOf({ "bomb.txt": new Uint8Array(4_000_000), "page.md": page }));
    expect(content.get("papers.zip/bomb.txt")).toMatch(/unpacks to \d+ times its size/);
    expect(content.get("papers.zip/page.md")).toContain("Required Readings");
  });

  test("a bomb that declares to be small is stopped while it unpacks", async () => {
    const files = await open(lyingZip(new Uint8Array(4_000_000), 1000));
    expect(files).toMatchObject([
      {
        path: "papers.zip/bomb.txt",
        bytes: new Uint8Array(0),
        problem: expect.stringContaining("cannot be unpacked"),
      },
      { path: "papers.zip/page.md", bytes: Buffer.from(page) },
    ]);
  });

  test("members are bounded one by one, together, and in number", async () => {
    const members = { "a.md": page, "b.md": page };
    const size = page.length;
    expect(await contentOf(members, { ...defaultZipLimits, memberBytes: size - 1 })).toMatchObject([
      ["papers.zip/a.md", expect.stringContaining(`unpacks to ${size} bytes`)],
      ["papers.zip/b.md", expect.stringContaining("unpacks to")],
    ]);
    expect(await contentOf(members, { ...defaultZipLimits, totalBytes: size + 1 })).toMatchObject([
      ["papers.zip/a.md", expect.stringContaining("Required")],
      ["papers.zip/b.md", expect.stringContaining("does not fit")],
    ]);
    expect(await contentOf(members, { ...defaultZipLimits, members: 1 })).toEqual([
      ["papers.zip", expect.stringContaining("has 2 members")],
    ]);
  });

  test("a zip inside a zip is not opened, and an office document is no folder of sources", async () => {
    expect(await contentOf({ "inner.zip": zipSync({ "page.md": page }) })).toEqual([
      ["papers.zip/inner.zip", expect.stringContaining("a zip inside a zip")],
    ]);
    const document = zipSync({ "[Content_Types].xml": page, "word/document.xml": page });
    expect(await open(document)).toEqual([{ path: "papers.zip", bytes: document }]);
  });

  test("an empty zip and a cut one say so", async () => {
    expect(await contentOf({})).toEqual([["papers.zip", expect.stringContaining("holds no file")]]);
    const [cut] = await open(zipSync({ "page.md": page }).slice(0, 60));
    expect(cut?.problem).toMatch(/^the zip is damaged \([^\n]*\)/);
  });

  test("any damage: no exception, and every file has bytes or a problem", () => {
    const whole = zipSync({ "a/page.md": page, "b.txt": encoder.encode("text ".repeat(40)) });
    const damage = fc.array(fc.tuple(fc.nat(whole.length - 1), fc.nat(255)), { minLength: 1, maxLength: 6 });
    return fc.assert(
      fc.asyncProperty(damage, async (changes) => {
        const bytes = Uint8Array.from(whole);
        for (const [at, value] of changes) bytes[at] = value;
        for (const { bytes: content, problem } of await open(bytes)) {
          expect(problem === undefined || content.length === 0).toBe(true);
        }
      }),
    );
  });
});
