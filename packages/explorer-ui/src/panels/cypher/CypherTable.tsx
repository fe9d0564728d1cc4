import type { CypherCell, CypherReply } from "@methodscape/graph-model";
import { cellText, nodeInCell } from "../../core/cypher-cells.ts";
import { NodeLink } from "../NodeLink.tsx";

/** The rows of a statement. Papers and entities lead to their node; rows and columns have no names but their places. */
export function CypherTable({ reply: { columns, rows } }: { readonly reply: CypherReply }) {
  return (
    <table className="cypher-table">
      <caption className="unseen">Rows of the statement</caption>
      <thead>
        <tr>
          {columns.map((column, place) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: the place is what tells a column or row from the next
            <th key={place} scope="col">
              {column}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((row, number) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: the place is what tells a column or row from the next
          <tr key={number}>
            {row.map((cell, place) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: the place is what tells a column or row from the next
              <td key={place} className={typeof cell === "number" ? "number" : undefined}>
                <Cell cell={cell} />
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Cell({ cell }: { readonly cell: CypherCell }) {
  const node = nodeInCell(cell);
  return node === undefined ? cellText(cell) : <NodeLink {...node} />;
}
