import {
  tiers as allTiers,
  compareValues,
  metricDirection,
  type Result,
  resultSchema,
  type Tier,
} from "@methodscape/graph-model";
import * as z from "zod/mini";
import { type BoardResult, type BoardResults, boardKey } from "../../analysis/result-boards.ts";
import { valueOrder } from "../cypher/compile-results.ts";
import type { RunStatement } from "./connection.ts";
import { propertiesIn } from "./read-records.ts";
import { fromProperties, parseStored } from "./record-properties.ts";

const rowSchema = z.object({
  board: z.string(),
  tier: z.enum(allTiers),
  metric: z.string(),
  values: z.array(z.number()),
});

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

/** How many results of a board meet a question, as the group that the rank stands for. */
export interface BoardCount {
  readonly rank: number;
  readonly board: string;
  readonly count: number;
}

/** For how many nodes it is kept on which boards their results stand. */
const keptNodes = 500;

/** The values on all boards, of which no more than a number each is kept; heads are read when they are asked for. */
export interface BoardTable {
  /** How many results of these tiers stand on a board. */
  size(board: string, tiers: readonly Tier[]): number;
  /** Those of the boards on which the lowest value comes first. */
  lowestFirst(boards: readonly string[]): readonly string[];
  /** How many results of a node stand on each board, read where it is not known yet. */
  countsOf(
    node: string,
    tiers: readonly Tier[],
    read: () => Promise<readonly BoardCount[]>,
  ): Promise<readonly BoardCount[]>;
  /** The whole boards on which some results stand. */
  read(
    run: RunStatement,
    results: readonly Result[],
    tiers: readonly Tier[],
  ): Promise<ReadonlyMap<string, BoardResults>>;
}

/** Reads the values of all results, which is done once for each graph that was loaded. */
export async function readBoardTable(run: RunStatement): Promise<BoardTable> {
  const rows = await run({
    text: "MATCH (result:Methodscape:Result) RETURN result.board AS board, result.tier AS tier, min(result.metric) AS metric, collect(result.value) AS values",
    params: {},
  });
  const values: Readonly<Record<Tier, Map<string, readonly number[]>>> = {
    shown: new Map(),
    possible: new Map(),
  };
  const lowest = new Set<string>();
  const lowestFirst = (boards: readonly string[]) => boards.filter((board) => lowest.has(board));
  for (const row of rows) {
    const found = parseStored(rowSchema, () => row, row.board);
    values[found.tier].set(found.board, found.values);
    if (metricDirection(found.metric) === "lower") lowest.add(found.board);
  }
  const valuesOf = (board: string, tiers: readonly Tier[]) =>
    tiers.map((tier) => values[tier].get(board) ?? []);
  const known = new Map<string, BoardResults>();
  const counts = new Map<string, readonly BoardCount[]>();
  return {
    lowestFirst,
    countsOf: async (node, tiers, readCounts) => {
      const key = keyOf(node, tiers);
      const found = counts.get(key) ?? (await readCounts());
      if (!counts.has(key) && counts.size < keptNodes) counts.set(key, found);
      return found;
    },
    size: (board, tiers) => tiers.reduce((sum, tier) => sum + (values[tier].get(board)?.length ?? 0), 0),
    read: async (inRun, results, tiers) => {
      const boards = [...new Set(results.map(boardKey))];
      const missing = boards.filter((board) => !known.has(keyOf(board, tiers)));
      for (const [board, first] of await readHeads(inRun, missing, lowestFirst(missing), tiers)) {
        // Of the others a place on the board needs nothing but the value.
        const others = valuesOf(board, tiers).flat();
        others.sort(compareValues(first.metric));
        known.set(
          keyOf(board, tiers),
          others.map((value) => ({ ...first, value })),
        );
      }
      return new Map(boards.map((board) => [board, known.get(keyOf(board, tiers)) ?? []]));
    },
  };
}

function keyOf(board: string, tiers: readonly Tier[]): string {
  return `${[...tiers].sort().join("+")} ${board}`;
}

/** The first result of each board. */
async function readHeads(
  run: RunStatement,
  boards: readonly string[],
  lowestFirst: readonly string[],
  tiers: readonly Tier[],
): Promise<ReadonlyMap<string, BoardResult>> {
  if (boards.length === 0) return new Map();
  const rows = await run({
    text: `UNWIND $boards AS board
CALL (board) {
  MATCH (result:Methodscape:Result) WHERE result.board = board AND result.tier IN $tiers
  RETURN result ORDER BY ${valueOrder("$lowestFirst")}, result.id LIMIT 1
}
RETURN board, properties(result) AS result`,
    params: { boards, lowestFirst, tiers },
  });
  return new Map(
    rows.map((row) => [
      String(row.board),
      fromProperties(boardResultSchema, propertiesIn(row, "result"), {}),
    ]),
  );
}
