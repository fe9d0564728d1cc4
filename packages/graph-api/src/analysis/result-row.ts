import type { Group, Result, ResultRow } from "@methodscape/graph-model";
import { compareText } from "./compare-text.ts";
import type { GraphIndex } from "./graph-index.ts";
import { entityRef, paperRef } from "./node-refs.ts";
import { type BoardResult, boardKey, compareOnBoard, rankOn, type WholeBoard } from "./result-boards.ts";

/** A result as a row, with its place on its board and all its evidence. */
export function resultRow(
  index: Pick<GraphIndex, "papers" | "entities" | "quote">,
  result: Result,
  group: Group,
  boards: ReadonlyMap<string, WholeBoard>,
): ResultRow {
  const board = boardKey(result);
  const whole = boards.get(board);
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
    ...(result.people !== undefined && { people: result.people }),
    tier: result.tier,
    ...(result.confidence !== undefined && { confidence: result.confidence }),
    group,
    board,
    ...(result.people !== true && { rank: whole === undefined ? 1 : rankOn(whole, result.value) }),
    evidence: result.evidence.map(index.quote),
  };
}

/** Fullest board first, then by the board's key; within a board as it stands there. */
export function compareResults(
  boards: ReadonlyMap<string, WholeBoard>,
): (left: Result, right: Result) => number {
  const sizeOf = (board: string) => boards.get(board)?.count ?? 0;
  const within = new Map<string, (left: BoardResult, right: BoardResult) => number>();
  const compareBy = (metric: string) => {
    const compare = within.get(metric) ?? compareOnBoard(metric);
    within.set(metric, compare);
    return compare;
  };
  return (left, right) => {
    const [leftBoard, rightBoard] = [boardKey(left), boardKey(right)];
    return (
      sizeOf(rightBoard) - sizeOf(leftBoard) ||
      compareText(leftBoard, rightBoard) ||
      compareBy(left.metric)(left, right)
    );
  };
}
