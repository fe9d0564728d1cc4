import { countOf, type EntityRef } from "@methodscape/graph-model";
import type { CSSProperties } from "react";
import type { Matrix } from "../../core/dense-matrix.ts";
import { useSelect } from "../../ui/explorer-context.ts";
import { NodeLink } from "../NodeLink.tsx";
import type { Cell } from "./CellPapers.tsx";

interface MatrixTableProps {
  readonly answer: Matrix;
  readonly chosen: Cell | undefined;
  readonly onCell: (cell: Cell) => void;
}

/** Entities against entities, with the count of papers in each cell; darker means more. */
export function MatrixTable({ answer, chosen, onCell }: MatrixTableProps) {
  if (answer.rows.length === 0 || answer.columns.length === 0)
    return <p>Nothing that was read joins the two.</p>;
  const cells = new Map(answer.cells.map((cell) => [`${cell.row} ${cell.column}`, cell.papers]));
  const most = answer.cells.reduce((sum, cell) => Math.max(sum, cell.papers.length), 1);
  return (
    <table className="matrix-table">
      <MatrixHead columns={answer.columns} />
      <tbody>
        {answer.rows.map((row) => (
          <tr key={row.id}>
            <th scope="row">
              <NodeLink id={row.id} type={row.type} name={row.name} />
            </th>
            {answer.columns.map((column) => {
              const papers = cells.get(`${row.id} ${column.id}`) ?? [];
              const isChosen = chosen?.row.id === row.id && chosen.column.id === column.id;
              return (
                <td key={column.id}>
                  <CellButton
                    cell={{ row, column, papers }}
                    share={papers.length / most}
                    isChosen={isChosen}
                    onCell={onCell}
                  />
                </td>
              );
            })}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function MatrixHead({ columns }: { readonly columns: readonly EntityRef[] }) {
  const select = useSelect();
  return (
    <thead>
      <tr>
        <td />
        {columns.map((column) => (
          <th key={column.id} scope="col">
            <button type="button" title={column.name} onClick={() => select(column.id)}>
              {column.name}
            </button>
          </th>
        ))}
      </tr>
    </thead>
  );
}

interface CellButtonProps {
  readonly cell: Cell;
  /** Of the fullest cell, 0 to 1. */
  readonly share: number;
  readonly isChosen: boolean;
  readonly onCell: (cell: Cell) => void;
}

function CellButton({ cell, share, isChosen, onCell }: CellButtonProps) {
  const { row, column, papers } = cell;
  if (papers.length === 0) return <span className="unseen">not seen together</span>;
  // CSSProperties knows no custom properties; the style sheet reads this one.
  const style = { "--share": share } as CSSProperties;
  return (
    <button
      type="button"
      className="matrix-cell"
      style={style}
      aria-pressed={isChosen}
      aria-label={`${row.name} and ${column.name}: ${countOf(papers.length, "paper")}`}
      onClick={() => onCell(cell)}
    >
      {papers.length}
    </button>
  );
}
