import type { MapNode } from "@methodscape/graph-model";
import { type Column, columns, type TableOrder } from "../../core/sort-nodes.ts";
import { useExplorer } from "../../ui/explorer-context.ts";
import { NodeLink } from "../NodeLink.tsx";

const titles = {
  name: "Name",
  type: "Type",
  topic: "Topic",
  year: "Year",
  weight: "Links",
} as const satisfies Record<Column, string>;

interface NodeTableProps {
  readonly rows: readonly MapNode[];
  readonly order: TableOrder;
  readonly topicNames: ReadonlyMap<string, string>;
  readonly onOrder: (column: Column) => void;
}

/** Nodes as rows; each column's head sorts by it. */
export function NodeTable({ rows, order, topicNames, onOrder }: NodeTableProps) {
  const [{ selected }] = useExplorer();
  return (
    <table className="node-table">
      <thead>
        <tr>
          {columns.map((column) => (
            <th
              key={column}
              scope="col"
              className={`column-${column}`}
              aria-sort={order.column !== column ? "none" : order.down ? "descending" : "ascending"}
            >
              <button type="button" onClick={() => onOrder(column)}>
                {titles[column]}
              </button>
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map((node) => (
          <tr key={node.id} aria-current={node.id === selected}>
            <td>
              <NodeLink id={node.id} type={node.type} name={node.name} />
            </td>
            <td className="column-type">{node.type}</td>
            <td className="column-topic">{topicNames.get(node.topic)}</td>
            <td className="column-year">{node.year}</td>
            <td className="column-weight">{node.weight}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
