import type { SourceTable, TableRow } from "./source-table.ts";

/** The row under the header of a table: `|---|:--:|`. */
const delimiterRow = /^[ \t]*\|?[ \t]*:?-+:?[ \t]*(?:\|[ \t]*:?-+:?[ \t]*)*\|?[ \t]*$/;
const heading = /^ {0,3}#{1,6}[ \t]+(.*)$/;

/** The tables of a Markdown text, and the lines that stand outside of them. */
export interface MarkdownTables {
  readonly tables: readonly SourceTable[];
  /** Numbers of the lines with words that are neither in a table nor a heading. */
  readonly outside: readonly number[];
}

/** Finds tables as GitHub Flavored Markdown 0.29 §4.10 writes them: a header, a row of dashes, rows up to the next blank line. */
export function readMarkdownTables(text: string): MarkdownTables {
  const lines = text.split("\n");
  const tables: { section: string | undefined; rows: TableRow[] }[] = [];
  const outside: number[] = [];
  let section: string | undefined;
  for (let at = 0; at < lines.length; at += 1) {
    const line = lines[at] ?? "";
    const title = heading.exec(line)?.[1];
    if (title !== undefined) section = title.replace(/\s#+\s*$/, "").trim();
    else if (line.includes("|") && isDelimiter(lines[at + 1], line)) {
      const rows = [{ line: at + 1, cells: splitRow(line) }];
      for (at += 2; at < lines.length && isRow(lines[at]); at += 1)
        rows.push({ line: at + 1, cells: splitRow(lines[at] ?? "") });
      at -= 1;
      tables.push({ section, rows });
    } else if (line.trim() !== "") outside.push(at + 1);
  }
  return { tables, outside };
}

function isDelimiter(line: string | undefined, header: string): boolean {
  if (line === undefined || !line.includes("-") || line.length > 5000 || !delimiterRow.test(line))
    return false;
  return splitRow(line).length === splitRow(header).length;
}

/** GitHub takes any line up to a blank one for a row; without a bar it is more likely the text behind a table. */
function isRow(line: string | undefined): boolean {
  return line?.includes("|") === true && !heading.test(line);
}

/** The cells of a row: what stands between bars that no backslash hides; `\|` in a cell is a bar. */
function splitRow(line: string): string[] {
  const cells = line.trim().split(/(?<!\\)\|/);
  if (cells[0]?.trim() === "") cells.shift();
  if (cells.at(-1)?.trim() === "") cells.pop();
  return cells.map((cell) => cell.replaceAll("\\|", "|").trim());
}
