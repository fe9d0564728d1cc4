import type { Group, Result, ResultRow } from "@methodscape/graph-model";
import { compareText } from "../compare-text.ts";
import type { GraphIndex } from "../graph-index.ts";
import { entityRef, paperRef } from "./node-refs.ts";
import { boardKey, compareOnBoard, rankOn, type WholeBoard } from "./result-boards.ts";

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
  return (left, right) => {
    const [leftKey, rightKey] = [boardKey(left), boardKey(right)];
    const [leftBoard, rightBoard] = [boards.get(leftKey), boards.get(rightKey)];
    return (
      (rightBoard?.count ?? 0) - (leftBoard?.count ?? 0) ||
      compareText(leftKey, rightKey) ||
      (leftBoard === undefined ? 0 : compareOnBoard(left, right, leftBoard.compare))
    );
  };
}
