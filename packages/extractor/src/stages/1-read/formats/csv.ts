import { parseCsv } from "../csv/parse-csv.ts";
import type { ReadNote } from "../note-diagnostic.ts";
import { readRows } from "../records/read-rows.ts";
import type { RecordField } from "../records/record-field.ts";
import type { ReadText, SourceFormatReader } from "../source-format-reader.ts";
import { columnsOfTable, rowsOfTable, type TableColumns } from "../table/rows-of-table.ts";
import type { TableRow } from "../table/source-table.ts";

/** Rows with separators: comma, semicolon, tab or whatever else stands between the names in the first line. */
export const csv: SourceFormatReader = {
  recognises: (text) => findLayout(text) !== undefined,
  rendered: true,
  read: readCsv,
};

/** So much of a file tells its separator and its columns. */
const sampleLength = 100_000;
const sampleRows = 20;

interface CsvLayout {
  readonly separator: string;
  readonly columns: TableColumns;
}

function readCsv(text: string): ReadText {
  const layout = findLayout(text);
  if (layout === undefined) return { text: "", records: [], notes: [notCsv] };
  const { rows, notes } = parseCsv(withoutSeparatorLine(text), layout.separator);
  const read = readRows(rowsOfTable({ rows }, layout.columns, byName));
  return { ...read, notes: [...notes, ...noteColumns(layout, rows.length), ...read.notes] };
}

const notCsv: ReadNote = {
  severity: "error",
  rule: "not-csv",
  message: "no column of the file holds titles",
};

function byName(cells: readonly string[], names: readonly string[]): Record<string, unknown> {
  return Object.fromEntries(names.map((name, at) => [name, cells[at] ?? ""]));
}

/** Excel's own way to name a separator. */
const separatorLine = /^\s*sep=(.)[ \t]*(?=\n)/;

/** The line stays, empty, so that those behind it keep their numbers. */
function withoutSeparatorLine(text: string): string {
  return text.replace(separatorLine, "");
}

/** The separator under which the columns say the most, or undefined when the text is no table of papers. */
function findLayout(text: string): CsvLayout | undefined {
  const whole = withoutSeparatorLine(text);
  const sample =
    whole.length > sampleLength ? whole.slice(0, whole.lastIndexOf("\n", sampleLength) + 1) : whole;
  const layouts = separatorsOf(text, sample).flatMap((separator): CsvLayout[] => {
    const rows = parseCsv(sample, separator).rows.slice(0, sampleRows + 1);
    const columns = columnsOfTable({ rows });
    return columns !== undefined && isTable(rows, columns) ? [{ separator, columns }] : [];
  });
  return layouts.reduce<CsvLayout | undefined>(
    (best, layout) => (best === undefined || layout.columns.known > best.columns.known ? layout : best),
    undefined,
  );
}

/** What could stand between the names of the first line; the usual ones first. */
function separatorsOf(text: string, sample: string): string[] {
  const told = separatorLine.exec(text)?.[1];
  if (told !== undefined) return [told];
  const opening = sample.trimStart().slice(0, 2000);
  const header = opening.split("\n", 1)[0] ?? "";
  const usual = [",", "\t", ";", "|"];
  const unusual = header.match(/[^\p{L}\p{N}\s"'_.#*`()[\]{}<>/\\-]/gu) ?? [];
  return [...new Set([...usual.filter((mark) => opening.includes(mark)), ...unusual])].slice(0, 8);
}

/** What a column can only be by the form of its values: prose with commas in it has none. */
const sureFields: ReadonlySet<RecordField | undefined> = new Set<RecordField>([
  "arxivId",
  "doi",
  "url",
  "date",
]);

/** A table has a second known column, and rows that mostly fit its width; a guessed one must fit closely. */
function isTable(
  rows: readonly TableRow[],
  { names, hasHeader, known, isGuessed, fieldOf }: TableColumns,
): boolean {
  if (known < 2) return false;
  const body = rows.slice(hasHeader ? 1 : 0);
  const fits = (row: TableRow) =>
    isGuessed ? row.cells.length === names.length : row.cells.length > 1 && row.cells.length <= names.length;
  const share = body.length === 0 ? 1 : body.filter(fits).length / body.length;
  if (!isGuessed) return share >= 0.5;
  const hasForm = names.some((name) => sureFields.has(fieldOf(name)?.field));
  return hasForm && body.length >= 3 && share >= 0.8;
}

/** A guess is said as one; a header without rows is said too. */
function noteColumns({ columns }: CsvLayout, rows: number): ReadNote[] {
  const guessed: ReadNote = {
    severity: "warning",
    rule: "columns-guessed",
    message:
      "no column is named as a title: what each column holds was guessed from its values; a header that names them is surer",
  };
  const empty: ReadNote = {
    severity: "warning",
    rule: "empty-table",
    message: "the table has a header and no rows",
  };
  return [...(columns.isGuessed ? [guessed] : []), ...(columns.hasHeader && rows <= 1 ? [empty] : [])];
}
