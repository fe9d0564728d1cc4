import {
  type Board,
  compareValues,
  groupBy,
  protocolKey,
  type Result,
  type Tier,
} from "@methodscape/graph-model";
import { compareText } from "../compare-text.ts";
import type { GraphIndex } from "../graph-index.ts";
import { entityRef } from "./node-refs.ts";

/** What of a result decides about its board and its place there. */
export type BoardResult = Pick<
  Result,
  "id" | "value" | "benchmark" | "metric" | "unit" | "gain" | "protocol" | "people" | "tier"
>;

/** All results that may be ranked against each other. */
export interface WholeBoard {
  /** The result that stands first. */
  readonly first: BoardResult;
  readonly count: number;
  /** What systems reach, the better value first; what people reach stands behind it on the board, without a place. */
  readonly values: readonly number[];
  /** Sorts values of its measure, the better first. */
  readonly compare: (left: number, right: number) => number;
}

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
): ReadonlyMap<string, WholeBoard> {
  const boards = groupBy(
    results.filter(({ tier }) => tiers.includes(tier)),
    boardKey,
  );
  return new Map([...boards].flatMap(([key, rows]) => wholeBoard(key, rows)));
}

function wholeBoard(key: string, rows: BoardResult[]): [string, WholeBoard][] {
  const compare = compareValues(rows[0]?.metric ?? "");
  const [first] = rows.sort((left, right) => compareOnBoard(left, right, compare));
  const values = rows.flatMap(({ people, value }) => (people === true ? [] : [value]));
  return first === undefined ? [] : [[key, { first, count: rows.length, values, compare }]];
}

/** Systems before people, then the better value first (where it is not known which that is, the highest), then by id. */
export function compareOnBoard(
  left: BoardResult,
  right: BoardResult,
  compare: WholeBoard["compare"],
): number {
  const isLast = ({ people }: BoardResult) => (people === true ? 1 : 0);
  return isLast(left) - isLast(right) || compare(left.value, right.value) || compareText(left.id, right.id);
}

/** The place of a value among those of systems, from 1; equal values share a place. */
export function rankOn({ values, compare }: WholeBoard, value: number): number {
  let low = 0;
  let high = values.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (compare(values[middle] ?? value, value) < 0) low = middle + 1;
    else high = middle;
  }
  return low + 1;
}

/** A board as an answer heads it. `count` is that of the whole board, of which the answer may hold a part. */
export function boardHead(
  index: Pick<GraphIndex, "entities">,
  key: string,
  board: WholeBoard | undefined,
): Board | undefined {
  if (board === undefined) return undefined;
  const { benchmark, metric, unit, gain, protocol } = board.first;
  const { count, values } = board;
  const ends = { key, benchmark: entityRef(index, benchmark) };
  return { ...ends, metric, unit, gain, protocol, count, ranked: values.length };
}
