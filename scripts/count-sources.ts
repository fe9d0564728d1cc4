// Counts what is read of each file: `node --conditions=@methodscape/source --import tsx scripts/count-sources.ts PATH…`
// prints a table; with `--write` it renews the tables of docs/formats.md.
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { resolve } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { collectSourceFiles, readTextLayers, type SourceFile } from "../packages/extractor/src/index.ts";
import { readSource } from "../packages/extractor/src/stages/1-read/read-source.ts";
import { segmentSource } from "../packages/extractor/src/stages/2-segment/segment-source.ts";

const root = resolve(fileURLToPath(import.meta.url), "../..");
export const document = resolve(root, "docs/formats.md");

/** A table of counts in the document, between two remarks: the first names the folder that is counted. */
const block = /(<!-- counts of (\S+) -->\n)[\s\S]*?(<!-- end of counts -->)/g;

/** The document with its tables counted anew; a folder that is not here leaves its table as it is. */
export async function renewCounts(text: string): Promise<string> {
  let renewed = text;
  for (const [whole, opening = "", folder = "", closing = ""] of text.matchAll(block)) {
    if (!existsSync(resolve(root, folder))) continue;
    renewed = renewed.replace(
      whole,
      `${opening}\n${await countSources([resolve(root, folder)])}\n\n${closing}`,
    );
  }
  return renewed;
}

const columns = [
  "file",
  "format",
  "works",
  "abstract",
  "notes",
  "authors",
  "date",
  "errors",
  "warnings",
  "infos",
];

/** What a fixture is expected to give stands beside it, and is no source. */
const expected = /\.readings\.txt$/;

/** A Markdown table with a row for each file below the paths, sorted. */
export async function countSources(paths: readonly string[]): Promise<string> {
  const files = await readTextLayers(
    (await collectSourceFiles(paths)).filter(({ path }) => !expected.test(path)),
  );
  const rows = [columns, ...files.map(countFile)];
  const widths = columns.map((_, at) => Math.max(...rows.map((row) => row[at]?.length ?? 0)));
  const dashes = widths.map((width, at) => (isText(at) ? "-".repeat(width) : `${"-".repeat(width - 1)}:`));
  const lines = [rows[0] ?? [], dashes, ...rows.slice(1)].map((row) => {
    const cells = row.map((cell, at) =>
      isText(at) ? cell.padEnd(widths[at] ?? 0) : cell.padStart(widths[at] ?? 0),
    );
    return `| ${cells.join(" | ")} |`;
  });
  return lines.join("\n");
}

/** The first two columns are words, the others numbers. */
function isText(column: number): boolean {
  return column < 2;
}

function countFile(file: SourceFile): string[] {
  const { value, diagnostics } = readSource(file);
  const segmented = value && segmentSource(value);
  const entries = segmented?.value.entries ?? [];
  const told = [...diagnostics, ...(segmented?.diagnostics ?? [])];
  const having = (part: string) =>
    entries.filter(({ parts }) => parts.some((one) => one.part === part)).length;
  const of = (severity: string) => told.filter((diagnostic) => diagnostic.severity === severity).length;
  const counts = [
    entries.length,
    having("abstract"),
    having("note"),
    entries.filter(({ authors, authorCount }) => authors.length > 0 || authorCount !== undefined).length,
    entries.filter(({ date }) => date !== undefined).length,
    ...["error", "warning", "info"].map(of),
  ];
  return [`\`${file.path}\``, value?.format ?? "not read", ...counts.map(String)];
}

/** Runs as a command, and does nothing when it is imported. */
async function main(options: readonly string[]): Promise<void> {
  if (options[0] === "--write") writeFileSync(document, await renewCounts(readFileSync(document, "utf8")));
  else process.stdout.write(`${await countSources(options)}\n`);
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? "").href) await main(process.argv.slice(2));
