import type { AnswerOf, EntityId, EntityRef, PaperRef } from "@methodscape/graph-model";
import { compareText } from "../compare-text.ts";

/** The rows or the columns of a matrix: those that are shown, each with its number of papers, and how many there are in all. */
export interface MatrixSide {
  readonly shown: readonly { readonly id: EntityId; readonly papers: number }[];
  readonly total: number;
}

/** The entities of a side with the most papers first, then by name. */
export function matrixSide(
  papersOf: ReadonlyMap<EntityId, { readonly length: number }>,
  nameOf: (id: EntityId) => string,
  limit: number,
): MatrixSide {
  const ordered = [...papersOf]
    .map(([id, { length }]) => ({ id, papers: length, name: nameOf(id) }))
    .sort(
      (left, right) =>
        right.papers - left.papers || compareText(left.name, right.name) || compareText(left.id, right.id),
    );
  return {
    shown: ordered.slice(0, limit).map(({ id, papers }) => ({ id, papers })),
    total: papersOf.size,
  };
}

/** The answer of a matrix from its sides. A cell without papers is left out, and so is one of an entity with itself. */
export function assembleMatrix(
  rows: MatrixSide,
  columns: MatrixSide,
  refOf: (id: EntityId) => EntityRef,
  papersIn: (row: EntityId, column: EntityId) => readonly PaperRef[],
): AnswerOf<"matrix"> {
  const listed = ({ shown }: MatrixSide) => shown.map(({ id, papers }) => ({ ...refOf(id), papers }));
  return {
    kind: "matrix",
    rows: listed(rows),
    columns: listed(columns),
    totalRows: rows.total,
    totalColumns: columns.total,
    cells: rows.shown.flatMap(({ id: row }) =>
      columns.shown.flatMap(({ id: column }) => {
        const papers = row === column ? [] : [...papersIn(row, column)];
        return papers.length === 0 ? [] : [{ row, column, papers }];
      }),
    ),
  };
}
