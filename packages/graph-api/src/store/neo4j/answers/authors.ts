import type { AnswerOf, PaperId, QueryOf } from "@methodscape/graph-model";
import { paperRef } from "../../../analysis/rows/node-refs.ts";
import { compileAuthors } from "../../cypher/compile-authors.ts";
import type { RunStatement } from "../connection/connection.ts";
import { readPaperEnds } from "../read/read-part.ts";

/** Who wrote the papers of a question: Neo4j counts, orders and pages them. */
export async function answerAuthors(
  run: RunStatement,
  query: QueryOf<"authors">,
): Promise<AnswerOf<"authors">> {
  const { page, counts } = compileAuthors(query);
  const [counted] = await run(counts);
  const total = Number(counted?.total ?? 0);
  const rows = total === 0 ? [] : await run(page);
  const named = rows.map((row) => ({
    name: String(row.name),
    papers: Number(row.papers),
    // The statement collects ids of papers.
    newest: row.newest as readonly PaperId[],
  }));
  const papers = await readPaperEnds(
    run,
    named.flatMap(({ newest }) => newest),
  );
  return {
    kind: "authors",
    total,
    offset: query.offset,
    matching: Number(counted?.matching ?? 0),
    named: Number(counted?.named ?? 0),
    items: named.map((row) => ({ ...row, newest: row.newest.map((id) => paperRef({ papers }, id)) })),
  };
}
