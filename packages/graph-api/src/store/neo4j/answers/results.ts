import type { AnswerOf, QueryOf } from "@methodscape/graph-model";
import { boardHead, boardKey } from "../../../analysis/result-boards.ts";
import { resultRow } from "../../../analysis/result-row.ts";
import { compileResults } from "../../cypher/compile-results.ts";
import type { RunStatement } from "../connection.ts";
import { readBoards } from "../read-boards.ts";
import { readPart, readResultRows } from "../read-part.ts";
import { groupOf, idOf, runListing } from "./listing.ts";

/** Results that meet a question: Neo4j selects, orders and pages them; places are those on the whole board. */
export async function answerResults(
  run: RunStatement,
  query: QueryOf<"results">,
): Promise<AnswerOf<"results">> {
  const { rows, total, groups } = await runListing(run, compileResults(query));
  const index = await readPart(run, { results: await readResultRows(run, rows.map(idOf)) });
  const byId = new Map(index.snapshot.results.map((result) => [result.id, result]));
  const boards = await readBoards(run, index.snapshot.results, query.tiers);
  const page = rows.flatMap((row) => {
    const result = byId.get(idOf(row));
    return result === undefined ? [] : [{ result, group: groupOf(row) }];
  });
  const keys = new Set(page.map(({ result }) => boardKey(result)));
  return {
    kind: "results",
    total,
    offset: query.offset,
    groups,
    boards: [...keys].flatMap((key) => boardHead(index, key, boards.get(key) ?? []) ?? []),
    items: page.map(({ result, group }) => resultRow(index, result, group, boards)),
  };
}
