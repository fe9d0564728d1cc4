import type { Cypher, QueryOf } from "@methodscape/graph-model";
import { compileFilter } from "./compile-filter.ts";
import { ranks } from "./condition-ranks.ts";
import { createParameters } from "./parameters.ts";

/** A page of rows, and a statement that counts all rows by rank. */
export interface CompiledListing {
  readonly page: Cypher;
  readonly counts: Cypher;
}

const orders = {
  newest: "coalesce(paper.date, '') DESC",
  oldest: "coalesce(paper.date, '') = '', paper.date",
  title: "paper.titleKey = '', paper.titleKey",
  votes: "coalesce(paper.votes, -1) DESC",
} as const satisfies Record<QueryOf<"papers">["order"], string>;

/**
 * A page of all papers, newest first, in two statements: those with a date come from an index in its order, those
 * without one, which come behind them, by id. Each is given where its page begins and how many rows are wanted.
 */
export const newestPapers = {
  dated: `MATCH (paper:Methodscape) WHERE paper.date > '' AND paper:Paper
RETURN paper.id AS id, ${ranks.direct} AS rank ORDER BY paper.date DESC, paper.id SKIP $offset LIMIT $limit`,
  undated: `MATCH (paper:Methodscape:Paper) WHERE NOT coalesce(paper.date, '') > ''
RETURN paper.id AS id, ${ranks.direct} AS rank ORDER BY paper.id SKIP $offset LIMIT $limit`,
} as const;

/** Papers that meet a filter: rows of `id` and `rank`. */
export function compilePapers(query: QueryOf<"papers">): CompiledListing {
  const parameters = createParameters();
  const selection = compileFilter(parameters, parameters.add("tiers", query.tiers), query.filter);
  const counts = parameters.statement(selection, "RETURN rank, count(*) AS count");
  const page = `SKIP ${parameters.add("offset", query.offset)} LIMIT ${parameters.add("limit", query.limit)}`;
  return {
    counts,
    page: parameters.statement(
      selection,
      "RETURN paper.id AS id, paper.title AS title, rank",
      `ORDER BY rank, ${orders[query.order]}, paper.id`,
      page,
    ),
  };
}
