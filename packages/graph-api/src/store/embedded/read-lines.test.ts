import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import fc from "fast-check";
import { afterAll, beforeAll, expect, test } from "vitest";
import { readLines } from "./read-lines.ts";

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "methodscape-lines-"));
});
afterAll(() => rm(folder, { recursive: true }));

async function linesOf(content: string | Uint8Array, limit?: number): Promise<string[]> {
  const path = join(folder, "lines");
  await writeFile(path, content);
  const lines: string[] = [];
  for await (const line of readLines(path, limit)) lines.push(line);
  return lines;
}

test("lines are those between the line feeds, whatever stands in them", async () => {
  const line = fc.string({ unit: "binary" }).map((text) => text.replace(/[\r\n]/g, ""));
  await fc.assert(
    fc.asyncProperty(fc.array(line), async (lines) => {
      // A byte order mark at the very start is no part of the text.
      fc.pre(!lines[0]?.startsWith("\uFEFF"));
      expect(await linesOf(lines.map((text) => `${text}\r\n`).join(""))).toEqual(lines);
    }),
  );
});

test("lines go across the chunks in which a file is read", async () => {
  const lines = ["é".repeat(300_000), "short", "😀".repeat(200_000)];
  expect(await linesOf(lines.join("\n"))).toEqual(lines);
});

test.each([
  ["a line without end", "x".repeat(600_000), 500_000],
  ["bytes that are no text", new Uint8Array([0xff, 0xfe, 0x00]), undefined],
  ["a character cut in two", new Uint8Array([0x61, 0xe2, 0x82]), undefined],
] as const)("%s is no snapshot", async (_what, content, limit) => {
  await expect(linesOf(content, limit)).rejects.toMatchObject({ code: "not-a-snapshot", line: 1 });
});
