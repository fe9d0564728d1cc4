import type { AnswerOf, QueryKind, QueryOf } from "@methodscape/graph-model";
import { canonicaliseQuery, idsInQuery } from "../../analysis/canonicalise-query.ts";
import type { GraphIndex } from "../../analysis/graph-index.ts";
import type { NameIndex } from "../../analysis/search/name-index.ts";
import { answerByAnalysis } from "../answer-by-analysis.ts";
import type { PaperCounts } from "./answers/all-papers.ts";
import { answerAuthors } from "./answers/authors.ts";
import { answerEntities } from "./answers/entities.ts";
import { answerLineage } from "./answers/lineage.ts";
import { answerMatrix } from "./answers/matrix.ts";
import { answerNeighbourhood } from "./answers/neighbourhood.ts";
import { answerPapers } from "./answers/papers.ts";
import { answerResults } from "./answers/results.ts";
import { answerSearch } from "./answers/search.ts";
import type { Connection, RunStatement } from "./connection/connection.ts";
import { type LoadState, readLoadState } from "./load/load-state.ts";
import type { BoardTable } from "./read/board-table.ts";
import type { EntityTable } from "./read/entity-table.ts";
import type { NodeShelf } from "./read/node-shelf.ts";
import { readResolver } from "./read/resolve-ids.ts";
import type { StampedCache } from "./stamped-cache.ts";

/** What an answer may use: the open transaction, and what was worked out from the graph as it is. */
interface Neo4jContext {
  readonly run: RunStatement;
  index(): Promise<GraphIndex>;
  names(): Promise<NameIndex>;
  entities(): Promise<EntityTable>;
  papers(): Promise<PaperCounts>;
  boards(): Promise<BoardTable>;
  shelf(): Promise<NodeShelf>;
}

type Answers = {
  [Kind in QueryKind]: (context: Neo4jContext, query: QueryOf<Kind>) => Promise<AnswerOf<Kind>>;
};

const answers = {
  papers: async ({ run, papers, shelf }, query) => answerPapers(run, papers, query, await shelf()),
  entities: async ({ run, entities, shelf }, query) =>
    answerEntities(run, await entities(), query, await shelf()),
  authors: ({ run }, query) => answerAuthors(run, query),
  results: async ({ run, boards, shelf }, query) => answerResults(run, await boards(), query, await shelf()),
  neighbourhood: async ({ run, entities, boards, shelf }, query) =>
    answerNeighbourhood(run, { entities: await entities(), boards: await boards() }, query, await shelf()),
  search: async ({ names }, query) => answerSearch(await names(), query),
  path: async ({ index }, query) => answerByAnalysis(await index(), query),
  lineage: async ({ run, entities, shelf }, query) =>
    answerLineage(run, await entities(), query, await shelf()),
  matrix: async ({ run, entities }, query) => answerMatrix(run, await entities(), query),
  gaps: async ({ index }, query) => answerByAnalysis(await index(), query),
  landscape: async ({ index }, query) => answerByAnalysis(await index(), query),
} as const satisfies Answers;

/** What was worked out from the whole graph. */
export interface Caches {
  readonly indexes: StampedCache<GraphIndex>;
  readonly names: StampedCache<NameIndex>;
  readonly entities: StampedCache<EntityTable>;
  readonly papers: StampedCache<PaperCounts>;
  readonly boards: StampedCache<BoardTable>;
  readonly shelf: StampedCache<NodeShelf>;
}

/** Answers a question in one transaction that reads. */
export function answerQuery<Kind extends QueryKind>(
  connection: Connection,
  caches: Caches,
  query: QueryOf<Kind>,
): Promise<AnswerOf<Kind>> {
  return connection.read(async (run) => {
    const resolve = await readResolver(run, idsInQuery(query));
    let state: Promise<LoadState> | undefined;
    const kept = <Value>(cache: StampedCache<Value>) => {
      state ??= readLoadState(run);
      return cache.get(run, state);
    };
    const context: Neo4jContext = {
      run,
      index: () => kept(caches.indexes),
      names: () => kept(caches.names),
      entities: () => kept(caches.entities),
      papers: () => kept(caches.papers),
      boards: () => kept(caches.boards),
      shelf: () => kept(caches.shelf),
    };
    // The table has under each kind the function for that kind, which a look-up by a type variable loses.
    const answer = answers[query.kind] as unknown as Answers[Kind];
    return answer(context, canonicaliseQuery(query, resolve));
  });
}
