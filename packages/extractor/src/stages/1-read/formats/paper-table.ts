import { countOf } from "@methodscape/graph-model";
import { findDate } from "../../../model/dates/read-date.ts";
import { readInline } from "../markdown/inline-text.ts";
import { readTitleCell } from "../markdown/title-cell.ts";
import type { ReadNote } from "../note-diagnostic.ts";
import { readRows, type SourceRow } from "../records/read-rows.ts";
import type { ReadText, SourceFormatReader } from "../source-format-reader.ts";
import { type MarkdownTables, readMarkdownTables } from "../table/markdown-tables.ts";
import { columnsOfTable, rowsOfTable, type TableColumns } from "../table/rows-of-table.ts";
import type { SourceTable } from "../table/source-table.ts";

/** A Markdown page that is mostly tables with a paper in each row, as digests and lists are written. */
export const paperTable: SourceFormatReader = { recognises: isPaperTables, rendered: true, read: readTables };

interface PaperTable {
  readonly table: SourceTable;
  readonly columns: TableColumns;
}

const delimiterStart = /^[ \t]*\|?[ \t]*:?-+:?[ \t]*\|/m;

/** True when some table is of papers, and rows make up at least half of the lines. */
function isPaperTables(text: string): boolean {
  if (!delimiterStart.test(text)) return false;
  const found = readMarkdownTables(text);
  const rows = found.tables.reduce((sum, table) => sum + table.rows.length, 0);
  return rows >= found.outside.length && papersOf(found).length > 0;
}

/** So many rows tell what the columns hold. */
const sampleRows = 60;

/** The tables with a column of titles and another that says something, or links in their cells. */
function papersOf({ tables }: MarkdownTables): PaperTable[] {
  return tables.flatMap((table): PaperTable[] => {
    const rows = table.rows
      .slice(0, sampleRows)
      .map((row) => ({ ...row, cells: row.cells.map((cell) => readInline(cell).text) }));
    const columns = columnsOfTable({ ...table, rows });
    if (columns === undefined) return [];
    const hasLinks = table.rows.some(({ cells }) => cells.some((cell) => cell.includes("](http")));
    return columns.known > 1 || hasLinks ? [{ table, columns }] : [];
  });
}

function readTables(text: string): ReadText {
  const found = readMarkdownTables(text);
  const papers = papersOf(found);
  const read = readRows(papers.flatMap(rowsOfPapers));
  return { ...read, notes: [...noteTables(found, papers), ...read.notes] };
}

function rowsOfPapers({ table, columns }: PaperTable): SourceRow[] {
  const { section } = table;
  const own = section === undefined || isDated(section) ? undefined : readInline(section).text;
  const fieldsOfCells = (cells: readonly string[], names: readonly string[]) =>
    Object.fromEntries(names.flatMap((name, at) => membersOfCell(cells[at] ?? "", name, columns)));
  return rowsOfTable(
    { ...table, section: own },
    { ...columns, fieldOf: fieldOfMember(columns) },
    fieldsOfCells,
  );
}

/** "Papers for 2025-01-03": a list of a day is no section of its own. */
function isDated(section: string): boolean {
  return /\b\d{4}[-/.]\d{1,2}\b/.test(section) || (findDate(section)?.precision ?? "year") !== "year";
}

const linkPrefix = "link in ";

function fieldOfMember(columns: TableColumns): TableColumns["fieldOf"] {
  return (name) => (name.startsWith(linkPrefix) ? { field: "url", rank: 100 } : columns.fieldOf(name));
}

/** A cell as words, and the links in it as members of their own where the column is about the paper itself. */
function membersOfCell(cell: string, name: string, columns: TableColumns): [string, string][] {
  const field = columns.fieldOf(name)?.field;
  const { text, urls } = field === "title" ? readTitleCell(cell) : readInline(cell);
  if (field === "url") return [[name, urls[0] ?? text], ...linkMembers(name, urls.slice(1))];
  const isOwn = field === "title" || field === "arxivId" || field === "doi";
  return [[name, text], ...(isOwn ? linkMembers(name, urls) : [])];
}

function linkMembers(name: string, urls: readonly string[]): [string, string][] {
  return urls.slice(0, 5).map((url, at) => [`${linkPrefix}${name}${at === 0 ? "" : ` (${at + 1})`}`, url]);
}

function noteTables({ tables, outside }: MarkdownTables, papers: readonly PaperTable[]): ReadNote[] {
  const read = new Set(papers.map(({ table }) => table));
  const empty = papers.filter(({ table }) => table.rows.length <= 1);
  const guessed = papers.filter(({ columns }) => columns.isGuessed);
  const [line] = outside;
  return [
    ...empty.map(
      ({ table }) =>
        ({ severity: "warning", rule: "empty-table", message: `${placeOf(table)} has no rows` }) as const,
    ),
    ...guessed.map(
      ({ table }) =>
        ({
          severity: "warning",
          rule: "columns-guessed",
          message: `${placeOf(table)} names no column as a title; what its columns hold was guessed from their values`,
        }) as const,
    ),
    ...tables
      .filter((table) => !read.has(table))
      .map(
        (table) =>
          ({
            severity: "info",
            rule: "other-table",
            message: `${placeOf(table)} is none of papers; it was left out`,
          }) as const,
      ),
    ...(line === undefined
      ? []
      : [
          {
            severity: "info",
            rule: "outside-table",
            message: `${countOf(outside.length, "line")} outside of the tables left out, the first of them line ${line}`,
          } as const,
        ]),
  ];
}

function placeOf({ rows, section }: SourceTable): string {
  const under = section === undefined ? "" : ` under "${section.slice(0, 80)}"`;
  return `the table in line ${rows[0]?.line ?? 1}${under}`;
}
