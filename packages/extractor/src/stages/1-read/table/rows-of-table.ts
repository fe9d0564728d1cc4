import { countOf } from "@methodscape/graph-model";
import type { SourceRow } from "../records/read-rows.ts";
import { type FieldName, fieldOfName, rememberFields } from "../records/record-field.ts";
import { guessColumns } from "./guess-columns.ts";
import type { SourceTable } from "./source-table.ts";

/** The columns of a table, told apart. */
export interface TableColumns {
  /** One name a column, no two alike. */
  readonly names: readonly string[];
  readonly fieldOf: (name: string) => FieldName | undefined;
  readonly hasHeader: boolean;
  /** How many columns have a field. */
  readonly known: number;
  readonly isGuessed: boolean;
}

/**
 * What the columns of a table are: by the names in its first row where one of them means a title, else by what
 * stands in them. Undefined when neither tells.
 */
export function columnsOfTable({ rows }: SourceTable): TableColumns | undefined {
  const header = rows[0]?.cells ?? [];
  const titled = header.some((name) => fieldOfName(name)?.field === "title");
  if (titled) {
    const names = uniqueNames(header);
    const known = names.filter((name) => fieldOfName(name) !== undefined).length;
    return { names, fieldOf: rememberFields(), hasHeader: true, known, isGuessed: false };
  }
  const guess = guessColumns(rows.map(({ cells }) => cells));
  if (guess === undefined) return undefined;
  const names = guess.fields.map((_, at) => {
    const name = guess.hasHeader ? (header[at] ?? "").trim() : "";
    return name === "" ? `column ${at + 1}` : `column ${at + 1} (${name})`;
  });
  const fields = new Map(names.map((name, at) => [name, guess.fields[at]]));
  const fieldOf = (name: string) => {
    const field = fields.get(name);
    return field === undefined ? undefined : { field, rank: 0 };
  };
  const known = guess.fields.filter((field) => field !== undefined).length;
  return { names, fieldOf, hasHeader: guess.hasHeader, known, isGuessed: true };
}

function uniqueNames(header: readonly string[]): string[] {
  const seen = new Map<string, number>();
  return header.map((cell, at) => {
    const name = cell.trim() || `column ${at + 1}`;
    const count = (seen.get(name) ?? 0) + 1;
    seen.set(name, count);
    return count === 1 ? name : `${name} (${count})`;
  });
}

/**
 * The rows of a table as records. A row with more cells than columns has shifted, and one with less than half of them
 * is a piece of a text that broke: both are left out.
 */
export function rowsOfTable(
  { rows, section }: SourceTable,
  { names, fieldOf, hasHeader }: TableColumns,
  fieldsOfCells: (cells: readonly string[], names: readonly string[]) => Record<string, unknown>,
): SourceRow[] {
  return rows.slice(hasHeader ? 1 : 0).map((row): SourceRow => {
    const place = `line ${row.line}`;
    const { cells, problems = [] } = row;
    const isOver = cells.slice(names.length).some((cell) => cell.trim() !== "");
    if (!isOver && cells.length * 2 >= names.length)
      return { place, fields: fieldsOfCells(cells, names), problems, section, fieldOf };
    const problem = `has ${countOf(cells.length, "cell")} for ${countOf(names.length, "column")}; it was left out`;
    return { place, fields: undefined, problems: [...problems, { rule: "cells-differ", problem }] };
  });
}
