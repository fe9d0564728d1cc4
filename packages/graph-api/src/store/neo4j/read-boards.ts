import { type Result, resultSchema, type Tier } from "@methodscape/graph-model";
import * as z from "zod/mini";
import { type BoardResult, type BoardResults, boardKey } from "../../analysis/result-boards.ts";
import type { Row, RunStatement } from "./connection.ts";
import { propertiesIn } from "./read-records.ts";
import { fromProperties } from "./record-properties.ts";

const boardResultSchema = z.pick(resultSchema, {
  id: true,
  benchmark: true,
  metric: true,
  value: true,
  unit: true,
  gain: true,
  protocol: true,
  tier: true,
});

/** The whole boards on which some results stand. */
export async function readBoards(
  run: RunStatement,
  results: readonly Result[],
  tiers: readonly Tier[],
): Promise<ReadonlyMap<string, BoardResults>> {
  const boards = [...new Set(results.map(boardKey))];
  if (boards.length === 0) return new Map();
  const rows = await run({
    text: `MATCH (result:Methodscape:Result) WHERE result.board IN $boards AND result.tier IN $tiers
WITH result ORDER BY result.value DESC, result.id
RETURN result.board AS board, collect(result.value) AS values, properties(head(collect(result))) AS result`,
    params: { boards, tiers },
  });
  return new Map(rows.map((row) => [String(row.board), readBoard(row)]));
}

/** Only the first is read whole: of the others a place on the board needs nothing but the value. */
function readBoard(row: Row): BoardResults {
  const first = readBoardResult(row);
  return Array.isArray(row.values)
    ? row.values.map((value) => ({ ...first, value: Number(value) }))
    : [first];
}

function readBoardResult(row: Row): BoardResult {
  return fromProperties(boardResultSchema, propertiesIn(row, "result"), {});
}
