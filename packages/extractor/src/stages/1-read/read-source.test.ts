import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { readSource } from "./read-source.ts";

const encoder = new TextEncoder();

function read(text: string | Uint8Array, path = "folder/file.bin") {
  return readSource({ path, bytes: typeof text === "string" ? encoder.encode(text) : text });
}

const page = "## Required Readings:\n\n#### A Title\n+ Ada Example, Bo Sample\n";
const feed = "Daily Papers\n\nA Title\n\nAn abstract.\n\n  • 2 authors\n·\nMay 19\n";
const lines = '{"title": "A Title", "abstract": "An abstract."}\n';

describe("readSource", () => {
  test.each([
    ["course-page", page],
    ["daily-papers", feed],
    ["jsonl", lines],
    ["json", '{\n  "title": "A Title"\n}\n'],
    ["json", '[{"title": "A Title"}]'],
    ["yaml", "title: A Title\nyear: 2029\n"],
    ["csv", "title,year\nA Title,2029\n"],
    ["paper-table", "| Title | Year |\n|---|---|\n| A Title | 2029 |\n"],
    ["json", '{"status": "success", "data": ["{\'title\': \'A Title\'}"]}'],
  ])("tells %s by its content, whatever the file is called", (format, text) => {
    expect(read(text).value?.format).toBe(format);
  });

  test.each(["utf16le", "utf16be"])(
    "a text in %s with a byte order mark is read as any other",
    (encoding) => {
      const bytes = Buffer.from(`\uFEFFTitle\tYear\nCounting Shéep\t2029\n`, "utf16le");
      const { value } = read(encoding === "utf16le" ? bytes : bytes.swap16());
      expect([value?.format, value?.text]).toEqual(["csv", "Counting Shéep\n\n"]);
    },
  );

  test("a Daily Papers page saved as Markdown with front matter is no course page", () => {
    const saved = `---\ntitle: Daily Papers\n---\n# Daily Papers\n\n### [A Title](https://example.org/1)\n\nText.\n\n[- 9 authors](https://example.org/1)\n\n·\n\nMar 3, 2024\n`;
    expect(read(saved).value?.format).toBe("daily-papers");
  });

  test.each([
    ["notes without a reading list", "# Notes\n\nSome words of mine.\n"],
    ["a heading that only speaks of reading", "## Reading Wikipedia to answer questions\n\ntext\n"],
  ])("%s is refused with an error that says what was expected", (_, text) => {
    const { value, diagnostics } = read(text);
    expect(value).toBeUndefined();
    expect(diagnostics).toMatchObject([
      { severity: "error", rule: "read/unknown-format", source: "source:folder/file.bin" },
    ]);
  });

  test("a format whose records are all lost is refused with its reason", () => {
    const { value, diagnostics } = read('{"status": "error", "detail": "too many requests"}');
    expect(value).toBeUndefined();
    expect(diagnostics).toMatchObject([
      { severity: "error", rule: "read/no-papers", message: expect.stringContaining('"status", "detail"') },
    ]);
  });

  test("a snapshot is refused as a source, though its lines are JSON objects with titles", () => {
    const header = '{"record":"header","format":"methodscape-graph","version":1}';
    const { value, diagnostics } = read(`${header}\n{"record":"paper","title":"A Title"}\n`);
    expect(value).toBeUndefined();
    expect(diagnostics).toMatchObject([{ severity: "error", rule: "read/snapshot" }]);
  });

  test("a page with a line of ten million characters is refused, and the line is named", () => {
    const { value, diagnostics } = read(`${page}${"word ".repeat(2_000_000)}\nmore\n`);
    expect(value).toBeUndefined();
    expect(diagnostics).toMatchObject([
      {
        severity: "error",
        rule: "read/line-too-long",
        message: expect.stringContaining("line 5 has 10000000"),
      },
    ]);
  });

  test("the hash is that of the raw bytes; the text has no byte order mark and only \\n", () => {
    const bytes = encoder.encode(`\uFEFF${page.replace("\n", "\r").replaceAll("\n", "\r\n")}`);
    const { value } = read(bytes);
    expect(value?.text).toBe(page);
    expect(value?.sha256).not.toBe(read(page).value?.sha256);
    expect(value?.sha256).toMatch(/^[0-9a-f]{64}$/);
  });

  test("a file from an old program is read as Windows-1252, and that is said at the first letter of it", () => {
    const bytes = encoder.encode(`${page}caf? for Andr?, ?bung`);
    for (const [at, byte] of [
      [3, 0xe9],
      [13, 0xe9],
      [16, 0xdc],
    ] as const)
      bytes[page.length + at] = byte;
    const { value, diagnostics } = read(bytes);
    expect(value?.text).toContain("café for André, Übung");
    expect(diagnostics).toMatchObject([
      { rule: "read/not-utf8", severity: "warning", start: page.length + 3 },
    ]);
  });

  test("bytes that are not UTF-8 in a file that is become replacement characters and a warning at the first of them", () => {
    const bytes = encoder.encode(`${page}caf? and more: naïve`);
    bytes[page.length + 3] = 0xe9;
    const { value, diagnostics } = read(bytes);
    expect(value?.text).toContain("caf\uFFFD and more");
    expect(diagnostics).toMatchObject([
      { rule: "read/invalid-utf8", severity: "warning", start: page.length + 3 },
    ]);
  });

  test.each([
    ["empty", new Uint8Array(0)],
    ["empty", encoder.encode(" \n\t\n")],
    ["binary", new Uint8Array([0x89, 0x50, 0x4e, 0x47, 1, 2, 3])],
    ["binary", encoder.encode(`${page}\0`)],
    ["binary", new Uint8Array(40).fill(0x9d)],
  ])("%s files give no document and one error", (rule, bytes) => {
    const { value, diagnostics } = read(bytes);
    expect(value).toBeUndefined();
    expect(diagnostics).toMatchObject([{ severity: "error", rule: `read/${rule}`, start: 0, end: 0 }]);
  });

  test("any bytes: no exception, and either a document or an error", () => {
    const bytes = fc.oneof(
      fc.uint8Array({ maxLength: 300 }),
      fc
        .tuple(fc.constantFrom(page, feed, lines), fc.uint8Array({ maxLength: 60 }))
        .map(([text, tail]) => new Uint8Array([...encoder.encode(text), ...tail])),
    );
    return fc.assert(
      fc.property(bytes, (found) => {
        const { value, diagnostics } = read(found);
        expect(value !== undefined || diagnostics.some(({ severity }) => severity === "error")).toBe(true);
        for (const { start, end } of diagnostics)
          expect([start <= end, end <= (value?.text.length ?? 0)]).toEqual([true, true]);
      }),
    );
  });
});
