import { findDoi, parseArxivId } from "../../../model/work-ids.ts";
import { isBlank, readDate, readUrl } from "../records/read-fields.ts";
import type { RecordField } from "../records/record-field.ts";

/** So many rows are looked at, and so large a share of them must agree. */
const sampleSize = 50;
const agreement = 0.6;

type ValueTest = (value: string) => boolean;

/** What tells a column by its values alone, the surest first. */
const strictTests = {
  arxivId: (value) => value.length < 40 && !value.includes("/") && parseArxivId(value) !== undefined,
  doi: (value) => value.length < 200 && findDoi(value) !== undefined,
  url: (value) => readUrl(value) !== undefined && !/\s/.test(value.trim()),
  date: (value) => /\d{4}/.test(value) && readDate(value) !== undefined,
} satisfies Partial<Record<RecordField, ValueTest>>;

/** What the columns of a table hold by their values: for each its field, or undefined. */
export interface GuessedColumns {
  readonly fields: readonly (RecordField | undefined)[];
  /** True when the first row is no row of values: a cell of it is not what the rest of its column is. */
  readonly hasHeader: boolean;
}

/**
 * Guesses what the columns of a table hold when no header says so: ids, addresses and dates by their form, authors
 * by names in a row, the title by its few words, the abstract by its many.
 * @returns undefined when no column looks like titles, or nothing else is known beside them
 */
export function guessColumns(rows: readonly (readonly string[])[]): GuessedColumns | undefined {
  const width = rows.reduce((most, row) => Math.max(most, row.length), 0);
  const body = rows.slice(1, sampleSize + 1);
  const columns = Array.from({ length: Math.min(width, 100) }, (_, at) =>
    body.map((row) => row[at] ?? "").filter((value) => !isBlank(value)),
  );
  const fields: (RecordField | undefined)[] = columns.map(fieldByForm);
  assignFirst(fields, columns, "authors", isAuthors);
  assignFirst(fields, columns, "abstract", (values) => averageWords(values) >= 40);
  assignFirst(fields, columns, "title", isTitles);
  const isKnown =
    fields.includes("title") && fields.some((field) => field !== undefined && field !== "title");
  if (!isKnown) return undefined;
  return { fields, hasHeader: fields.some((field, at) => differs(field, rows[0]?.[at] ?? "")) };
}

function fieldByForm(values: readonly string[]): RecordField | undefined {
  // The keys of a literal object are exactly the fields that it tests.
  const forms = Object.keys(strictTests) as (keyof typeof strictTests)[];
  return forms.find((form) => agree(values, strictTests[form]));
}

function agree(values: readonly string[], test: ValueTest): boolean {
  return values.length > 0 && values.filter(test).length >= values.length * agreement;
}

/** Gives a field to the first column that is nothing yet and looks like it. */
function assignFirst(
  fields: (RecordField | undefined)[],
  columns: readonly (readonly string[])[],
  field: RecordField,
  fits: (values: readonly string[]) => boolean,
): void {
  const at = columns.findIndex((values, column) => fields[column] === undefined && fits(values));
  if (at >= 0) fields[at] = field;
}

function averageWords(values: readonly string[]): number {
  const words = values.reduce((sum, value) => sum + value.slice(0, 2000).split(/\s+/).length, 0);
  return values.length === 0 ? 0 : words / values.length;
}

/** Several names in a row, each of a few capitalised words. */
function isAuthors(values: readonly string[]): boolean {
  return agree(values, (value) => {
    const names = value
      .slice(0, 2000)
      .split(/\s*(?:[,;&]|\band\b)\s*/)
      .filter((name) => name !== "");
    return names.length > 1 && names.every((name) => /^\p{Lu}\S*(?: \S+){0,4}$/u.test(name));
  });
}

function isTitles(values: readonly string[]): boolean {
  const words = averageWords(values);
  return words >= 3 && words <= 30 && new Set(values).size >= values.length * 0.9;
}

function differs(field: RecordField | undefined, first: string): boolean {
  if (field === undefined || isBlank(first) || !(field in strictTests)) return false;
  // The test above leaves exactly the fields of the table.
  return !strictTests[field as keyof typeof strictTests](first);
}
