import {
  tiers as allTiers,
  compareValues,
  metricDirection,
  type Result,
  resultSchema,
  type Tier,
} from "@methodscape/graph-model";
import * as z from "zod/mini";
import { type BoardResult, boardKey, type WholeBoard } from "../../../analysis/rows/result-boards.ts";
import { valueOrder } from "../../cypher/compile-results.ts";
import type { RunStatement } from "../connection/connection.ts";
import { propertiesIn } from "./read-records.ts";
import { fromProperties, parseStored } from "./record-properties.ts";

const rowSchema = z.object({
  board: z.string(),
  tier: z.enum(allTiers),
  metric: z.string(),
  count: z.int(),
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
  people: true,
  tier: true,
});

type BoardRow = z.infer<typeof rowSchema>;

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
  ): Promise<ReadonlyMap<string, WholeBoard>>;
}

/** Reads the values of all results, which is done once for each graph that was loaded. */
export async function readBoardTable(run: RunStatement): Promise<BoardTable> {
  const rows = await run({
    text: "MATCH (result:Methodscape:Result) RETURN result.board AS board, result.tier AS tier, min(result.metric) AS metric, count(*) AS count, collect(CASE WHEN result.people IS NULL THEN result.value END) AS values",
    params: {},
  });
  const known: Readonly<Record<Tier, Map<string, BoardRow>>> = {
    shown: new Map(),
    possible: new Map(),
  };
  const lowest = new Set<string>();
  const lowestFirst = (boards: readonly string[]) => boards.filter((board) => lowest.has(board));
  for (const row of rows) {
    const found = parseStored(rowSchema, () => row, row.board);
    known[found.tier].set(found.board, found);
    if (metricDirection(found.metric) === "lower") lowest.add(found.board);
  }
  const rowsOf = (board: string, tiers: readonly Tier[]) =>
    tiers.flatMap((tier) => known[tier].get(board) ?? []);
  const size = (board: string, tiers: readonly Tier[]) =>
    rowsOf(board, tiers).reduce((sum, { count }) => sum + count, 0);
  const whole = new Map<string, WholeBoard>();
  const counts = new Map<string, readonly BoardCount[]>();
  return {
    lowestFirst,
    countsOf: async (node, tiers, readCounts) => {
      const key = keyOf(node, tiers);
      const found = counts.get(key) ?? (await readCounts());
      if (!counts.has(key) && counts.size < keptNodes) counts.set(key, found);
      return found;
    },
    size,
    read: async (inRun, results, tiers) => {
      const boards = [...new Set(results.map(boardKey))];
      const missing = boards.filter((board) => !whole.has(keyOf(board, tiers)));
      for (const [board, first] of await readHeads(inRun, missing, lowestFirst(missing), tiers)) {
        // Of the others a place on the board needs nothing but the value.
        const values = rowsOf(board, tiers).flatMap((row) => row.values);
        const compare = compareValues(first.metric);
        values.sort(compare);
        whole.set(keyOf(board, tiers), { first, count: size(board, tiers), values, compare });
      }
      return new Map(
        boards.flatMap((board) => {
          const found = whole.get(keyOf(board, tiers));
          return found === undefined ? [] : [[board, found]];
        }),
      );
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
