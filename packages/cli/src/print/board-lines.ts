import {
  type Board,
  describeDirection,
  describeOrder,
  describeProtocol,
  describeSystem,
  describeValue,
  type ResultRow,
} from "@methodscape/graph-model";
import { itemLines } from "./item-lines.ts";

/** Results board by board, each with its sentences: only those of one board may be ranked against each other. */
export function boardLines(boards: readonly Board[], items: readonly ResultRow[]): string[] {
  return boards.flatMap((board) => {
    const rows = items.filter((item) => item.board === board.key);
    if (rows.length === 0) return [];
    const direction = describeDirection(board.metric);
    return [
      "",
      `${board.benchmark.name}, ${board.gain ? "gain in " : ""}${board.metric}, ${describeProtocol(board.protocol)}: ${describeOrder(board)}${direction === undefined ? "" : ` (${direction})`}`,
      ...rows.flatMap((row) =>
        itemLines(
          `${row.rank === undefined ? "–" : `${row.rank}.`} ${describeValue(row)}  ${describeSystem(row)}  (${row.paper.title})`,
          row.evidence,
        ),
      ),
    ];
  });
}
