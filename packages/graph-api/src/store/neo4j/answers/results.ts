import { type AnswerOf, groups, type QueryOf } from "@methodscape/graph-model";
import { groupRecord } from "../../../analysis/rows/count-groups.ts";
import { boardHead, boardKey } from "../../../analysis/rows/result-boards.ts";
import { compareResults, resultRow } from "../../../analysis/rows/result-row.ts";
import { compileResults } from "../../cypher/compile-results.ts";
import type { RunStatement } from "../connection/connection.ts";
import type { BoardTable } from "../read/board-table.ts";
import { resultIdIn, returnPaperEnd, returnResult } from "../read/claim-columns.ts";
import type { NodeShelf } from "../read/node-shelf.ts";
import { readPart } from "../read/read-part.ts";
import { boardPage, readBoardCounts, sizesIn } from "./board-page.ts";
import { groupOf } from "./listing.ts";

/** Behind the results of a page as `result` and `rank`: what is read of each. */
const returned = `MATCH (paper:Methodscape {id: result.paper})
RETURN ${returnResult}, ${returnPaperEnd}, rank`;

/** Results that meet a question: Neo4j selects, orders and pages them; places are those on the whole board. */
export async function answerResults(
  run: RunStatement,
  table: BoardTable,
  query: QueryOf<"results">,
  shelf?: NodeShelf,
): Promise<AnswerOf<"results">> {
  const compiled = compileResults(query);
  const counts = readBoardCounts(await run(compiled.boards));
  const page = boardPage(counts, query, sizesIn(table, query.tiers));
  const boardsOnPage = { boards: page.boards, lowestFirst: table.lowestFirst(page.boards) };
  const rows = page.boards.length === 0 ? [] : await run(compiled.on(boardsOnPage, page, returned));
  const index = await readPart(run, { results: rows }, shelf);
  const boards = await table.read(run, index.snapshot.results, query.tiers);
  const groupsById = new Map(rows.map((row) => [resultIdIn(row), groupOf(row)]));
  const compare = compareResults(boards);
  const items = index.snapshot.results
    .map((result) => ({ result, group: groupsById.get(result.id) ?? "direct" }))
    .sort(
      (left, right) =>
        groups.indexOf(left.group) - groups.indexOf(right.group) || compare(left.result, right.result),
    );
  const keys = new Set(items.map(({ result }) => boardKey(result)));
  const totals = new Map<ReturnType<typeof groupOf>, number>();
  for (const { rank, count } of counts)
    totals.set(groupOf({ rank }), (totals.get(groupOf({ rank })) ?? 0) + count);
  return {
    kind: "results",
    total: counts.reduce((sum, { count }) => sum + count, 0),
    offset: query.offset,
    groups: groupRecord(totals),
    boards: [...keys].flatMap((key) => boardHead(index, key, boards.get(key)) ?? []),
    items: items.map(({ result, group }) => resultRow(index, result, group, boards)),
  };
}
