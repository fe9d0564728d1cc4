import { countOf, type EntityRef, type PaperRef } from "@methodscape/graph-model";
import { IconButton } from "../../ui/IconButton.tsx";
import { NodeLink } from "../NodeLink.tsx";

/** A cell of the matrix that a person opened. */
export interface Cell {
  readonly row: EntityRef;
  readonly column: EntityRef;
  readonly papers: readonly PaperRef[];
}

/** The papers that link to both entities of a cell. */
export function CellPapers({ cell, onClose }: { readonly cell: Cell; readonly onClose: () => void }) {
  return (
    <section className="cell-papers" aria-label="Papers of the cell">
      <IconButton icon="close" label="Close papers" className="close" onPress={onClose} />
      <h3 role="status">
        {cell.row.name} × {cell.column.name}: {countOf(cell.papers.length, "paper")}
      </h3>
      <ul className="rows">
        {cell.papers.map((paper) => (
          <li key={paper.id}>
            <NodeLink id={paper.id} type="paper" name={paper.title} />
          </li>
        ))}
      </ul>
    </section>
  );
}
