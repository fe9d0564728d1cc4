import type { NodeId } from "@methodscape/graph-model";
import type { Matrix } from "./dense-matrix.ts";

/** What the legend leaves of a matrix: its papers, and the rows and columns that some of them still join. */
export function visibleMatrix(matrix: Matrix, visible: ReadonlySet<NodeId>): Matrix {
  const cells = matrix.cells.flatMap((cell) => {
    const papers = cell.papers.filter(({ id }) => visible.has(id));
    const isLeft = papers.length > 0 && visible.has(cell.row) && visible.has(cell.column);
    return isLeft ? [{ ...cell, papers }] : [];
  });
  const joined = new Set<NodeId>(cells.flatMap(({ row, column }) => [row, column]));
  const rows = matrix.rows.filter(({ id }) => joined.has(id));
  const columns = matrix.columns.filter(({ id }) => joined.has(id));
  return { ...matrix, rows, columns, cells, totalRows: rows.length, totalColumns: columns.length };
}
