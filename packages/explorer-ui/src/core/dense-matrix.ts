import type { AnswerOf, EntityId } from "@methodscape/graph-model";

export type Matrix = AnswerOf<"matrix">;

/** The fullest part of a matrix: at most `limit` rows and columns, those with the most papers in their cells first. */
export function denseMatrix(matrix: Matrix, limit: number): Matrix {
  const rows = fullest(matrix.rows, counts(matrix, "row"), limit);
  const kept = new Set(rows.map(({ id }) => id));
  const columnCounts = counts(
    { ...matrix, cells: matrix.cells.filter((cell) => kept.has(cell.row)) },
    "column",
  );
  return { ...matrix, rows, columns: fullest(matrix.columns, columnCounts, limit) };
}

function counts({ cells }: Matrix, side: "row" | "column"): ReadonlyMap<EntityId, number> {
  const sums = new Map<EntityId, number>();
  for (const cell of cells) sums.set(cell[side], (sums.get(cell[side]) ?? 0) + cell.papers.length);
  return sums;
}

function fullest<Entity extends { readonly id: EntityId }>(
  entities: readonly Entity[],
  sums: ReadonlyMap<EntityId, number>,
  limit: number,
): Entity[] {
  const sumOf = ({ id }: Entity) => sums.get(id) ?? 0;
  // The sort is stable: equal ones stay in the order of the answer.
  return [...entities].sort((left, right) => sumOf(right) - sumOf(left)).slice(0, limit);
}
