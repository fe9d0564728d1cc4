import type { AnswerOf, QueryKind, QueryOf } from "@methodscape/graph-model";
import { canonicaliseQuery, idsInQuery } from "../../analysis/canonicalise-query.ts";
import { type GraphIndex, indexGraph } from "../../analysis/graph-index.ts";
import type { NameIndex } from "../../analysis/search-names.ts";
import { answerByAnalysis } from "../answer-by-analysis.ts";
import { compileQuery } from "../cypher/compile-query.ts";
import type { GraphStore } from "../graph-store.ts";
import { answerEntities } from "./answers/entities.ts";
import { answerNeighbourhood } from "./answers/neighbourhood.ts";
import { answerPapers } from "./answers/papers.ts";
import { answerResults } from "./answers/results.ts";
import { answerSearch } from "./answers/search.ts";
import { type Connection, connect, type Neo4jAddress, type RunStatement } from "./connection.ts";
import { loadSnapshot } from "./load/load-snapshot.ts";
import { readNames } from "./read-names.ts";
import { runReadOnly } from "./read-only-cypher/run-read-only.ts";
import { readWholeSnapshot } from "./read-snapshot.ts";
import { readResolver } from "./resolve-ids.ts";
import { createStampedCache, type StampedCache } from "./stamped-cache.ts";
import { readDiagnostics, readRestsOn, readStats } from "./summary.ts";

/** What an answer may use: the open transaction, and what was worked out from the graph as it is. */
interface Neo4jContext {
  readonly run: RunStatement;
  index(): Promise<GraphIndex>;
  names(): Promise<NameIndex>;
}

type Answers = {
  [Kind in QueryKind]: (context: Neo4jContext, query: QueryOf<Kind>) => Promise<AnswerOf<Kind>>;
};

const answers = {
  papers: ({ run }, query) => answerPapers(run, query),
  entities: ({ run }, query) => answerEntities(run, query),
  results: ({ run }, query) => answerResults(run, query),
  neighbourhood: ({ run }, query) => answerNeighbourhood(run, query),
  search: async ({ names }, query) => answerSearch(await names(), query),
  path: async ({ index }, query) => answerByAnalysis(await index(), query),
  lineage: async ({ index }, query) => answerByAnalysis(await index(), query),
  matrix: async ({ index }, query) => answerByAnalysis(await index(), query),
  gaps: async ({ index }, query) => answerByAnalysis(await index(), query),
  landscape: async ({ index }, query) => answerByAnalysis(await index(), query),
} as const satisfies Answers;

/**
 * Opens a store in a Neo4j (5.23 or later). Only nodes labelled :Methodscape are read or written.
 * @throws {GraphApiError} `store-unreachable` or `store-refused`.
 */
export async function createNeo4jStore(address: Neo4jAddress): Promise<GraphStore> {
  const connection = await connect(address);
  const indexes = createStampedCache(async (run) => indexGraph(await readWholeSnapshot(run)));
  const names = createStampedCache(readNames);
  return {
    name: "neo4j",
    load: (records, onProgress = () => {}) => loadSnapshot(connection, records, onProgress),
    ask: (query) => answerQuery(connection, { indexes, names }, query),
    cypher: (query) =>
      connection.read(async (run) =>
        compileQuery(canonicaliseQuery(query, await readResolver(run, idsInQuery(query)))),
      ),
    runCypher: (cypher, limits) =>
      connection.bounded(limits.seconds, (tx) => runReadOnly(tx, cypher, limits)),
    restsOn: () => connection.read(readRestsOn),
    stats: () => connection.read(readStats),
    diagnostics: () => connection.read(readDiagnostics),
    snapshot: () => connection.read(async (run) => (await indexes.get(run)).snapshot),
    close: () => connection.close(),
  };
}

interface Caches {
  readonly indexes: StampedCache<GraphIndex>;
  readonly names: StampedCache<NameIndex>;
}

function answerQuery<Kind extends QueryKind>(
  connection: Connection,
  caches: Caches,
  query: QueryOf<Kind>,
): Promise<AnswerOf<Kind>> {
  return connection.read(async (run) => {
    const resolve = await readResolver(run, idsInQuery(query));
    const context: Neo4jContext = {
      run,
      index: () => caches.indexes.get(run),
      names: () => caches.names.get(run),
    };
    // The table has under each kind the function for that kind, which a look-up by a type variable loses.
    const answer = answers[query.kind] as unknown as Answers[Kind];
    return answer(context, canonicaliseQuery(query, resolve));
  });
}
