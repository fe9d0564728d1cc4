import type { Tier } from "@methodscape/graph-model";
import { compareText } from "../../../analysis/compare-text.ts";
import type { Row } from "../connection/connection.ts";
import type { BoardCount, BoardTable } from "../read/board-table.ts";
import type { Page } from "./listing.ts";

/** Some boards in their order, and where among the results on these boards alone a page begins and how long it is. */
export interface BoardPage extends Page {
  readonly boards: readonly string[];
}

/** Reads rows of `rank`, `board` and `count`. */
export function readBoardCounts(rows: readonly Row[]): readonly BoardCount[] {
  return rows.map(({ rank, board, count }) => ({
    rank: Number(rank),
    board: String(board),
    count: Number(count),
  }));
}

/**
 * The boards on which a page of results lies, where results are listed by rank, then board by board, the fullest
 * first: results on other boards need not be read.
 */
export function boardPage(
  counts: readonly BoardCount[],
  { offset, limit }: Page,
  size: (board: string) => number,
): BoardPage {
  const sizes = new Map(counts.map(({ board }) => [board, size(board)]));
  const compare = (left: string, right: string) =>
    (sizes.get(right) ?? 0) - (sizes.get(left) ?? 0) || compareText(left, right);
  const ordered = [...counts].sort(
    (left, right) => left.rank - right.rank || compare(left.board, right.board),
  );
  const onPage = new Set<string>();
  let end = 0;
  for (const { board, count } of ordered) {
    const start = end;
    end += count;
    if (start < offset + limit && end > offset) onPage.add(board);
  }
  return {
    boards: [...onPage].sort(compare),
    offset: offset - countBefore(ordered, offset, onPage),
    limit,
  };
}

/** How many of the results in front of the page are on other boards. */
function countBefore(ordered: readonly BoardCount[], offset: number, onPage: ReadonlySet<string>): number {
  let end = 0;
  let others = 0;
  for (const { board, count } of ordered) {
    if (end + count > offset) break;
    end += count;
    if (!onPage.has(board)) others += count;
  }
  return others;
}

/** The sizes of boards in the table, for these tiers. */
export function sizesIn(table: BoardTable, tiers: readonly Tier[]): (board: string) => number {
  return (board) => table.size(board, tiers);
}
