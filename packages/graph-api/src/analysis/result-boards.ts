import { type Board, compareValues, protocolKey, type Result, type Tier } from "@methodscape/graph-model";
import { compareText } from "./compare-text.ts";
import type { GraphIndex } from "./graph-index.ts";
import { entityRef } from "./node-refs.ts";

/** What of a result decides about its board and its place there. */
export type BoardResult = Pick<
  Result,
  "id" | "value" | "benchmark" | "metric" | "unit" | "gain" | "protocol" | "tier"
>;

/** All results that may be ranked against each other, the better value first (where it is not known which that is, the highest), then by id. */
export type BoardResults = readonly BoardResult[];

/** One string per board: equal benchmark, metric, unit, protocol, and gain or not. Who reports it does not matter. */
export function boardKey(
  result: Pick<Result, "benchmark" | "metric" | "unit" | "gain" | "protocol">,
): string {
  const kind = result.gain ? "gain" : "value";
  return [result.benchmark, result.metric, result.unit, kind, protocolKey(result.protocol)].join(" ");
}

/** Sorts results into their boards; only those of the tiers take part. */
export function gatherBoards(
  results: readonly BoardResult[],
  tiers: readonly Tier[],
): ReadonlyMap<string, BoardResults> {
  const boards = new Map<string, BoardResult[]>();
  for (const result of results.filter(({ tier }) => tiers.includes(tier))) {
    const key = boardKey(result);
    const rows = boards.get(key);
    if (rows === undefined) boards.set(key, [result]);
    else rows.push(result);
  }
  for (const rows of boards.values()) {
    const compare = compareValues(rows[0]?.metric ?? "");
    rows.sort((left, right) => compare(left.value, right.value) || compareText(left.id, right.id));
  }
  return boards;
}

/** The place of a value on its board, from 1; equal values share a place. */
export function rankOn(board: BoardResults, value: number): number {
  const compare = compareValues(board[0]?.metric ?? "");
  let low = 0;
  let high = board.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (compare(board[middle]?.value ?? value, value) < 0) low = middle + 1;
    else high = middle;
  }
  return low + 1;
}

/** A board as an answer heads it. `count` is that of the whole board, of which the answer may hold a part. */
export function boardHead(
  index: Pick<GraphIndex, "entities">,
  key: string,
  board: BoardResults,
): Board | undefined {
  const [first] = board;
  if (first === undefined) return undefined;
  const { benchmark, metric, unit, gain, protocol } = first;
  return { key, benchmark: entityRef(index, benchmark), metric, unit, gain, protocol, count: board.length };
}
