import { compareValues, type Group, type Result, type ResultRow } from "@methodscape/graph-model";
import { compareText } from "./compare-text.ts";
import type { GraphIndex } from "./graph-index.ts";
import { entityRef, paperRef } from "./node-refs.ts";
import { type BoardResults, boardKey, rankOn } from "./result-boards.ts";

/** A result as a row, with its place on its board and all its evidence. */
export function resultRow(
  index: Pick<GraphIndex, "papers" | "entities" | "quote">,
  result: Result,
  group: Group,
  boards: ReadonlyMap<string, BoardResults>,
): ResultRow {
  const board = boardKey(result);
  return {
    id: result.id,
    paper: paperRef(index, result.paper),
    ...(result.model !== undefined && { model: entityRef(index, result.model) }),
    ...(result.method !== undefined && { method: entityRef(index, result.method) }),
    benchmark: entityRef(index, result.benchmark),
    metric: result.metric,
    value: result.value,
    unit: result.unit,
    protocol: result.protocol,
    gain: result.gain,
    subject: result.subject,
    tier: result.tier,
    ...(result.confidence !== undefined && { confidence: result.confidence }),
    group,
    board,
    rank: rankOn(boards.get(board) ?? [], result.value),
    evidence: result.evidence.map(index.quote),
  };
}

/** Fullest board first, then by the board's key; within a board the better value first, then by id. */
export function compareResults(
  boards: ReadonlyMap<string, BoardResults>,
): (left: Result, right: Result) => number {
  const sizeOf = (board: string) => boards.get(board)?.length ?? 0;
  return (left, right) => {
    const [leftBoard, rightBoard] = [boardKey(left), boardKey(right)];
    return (
      sizeOf(rightBoard) - sizeOf(leftBoard) ||
      compareText(leftBoard, rightBoard) ||
      compareValues(left.metric)(left.value, right.value) ||
      compareText(left.id, right.id)
    );
  };
}
