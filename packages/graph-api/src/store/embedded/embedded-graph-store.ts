import {
  type AnswerOf,
  collectSnapshot,
  emptySnapshot,
  type GraphSnapshot,
  type QueryKind,
  type QueryOf,
  recordLists,
  type SnapshotRecord,
} from "@methodscape/graph-model";
import { canonicaliseQuery } from "../../analysis/canonicalise-query.ts";
import type { GraphIndex } from "../../analysis/graph-index.ts";
import { GraphApiError } from "../../graph-api-error.ts";
import { answerByAnalysis } from "../answer-by-analysis.ts";
import { createRecordCheck } from "../check-record.ts";
import { compileQuery } from "../cypher/compile-query.ts";
import type { GraphStore, LoadProgress, LoadReport } from "../graph-store.ts";
import { sortSnapshot } from "../sort-snapshot.ts";
import { restsOnOf, statsOf } from "../summarise-graph.ts";
import { answerAuthors } from "./answers/authors.ts";
import { answerEntities } from "./answers/entities.ts";
import { answerNeighbourhood } from "./answers/neighbourhood.ts";
import { answerPapers } from "./answers/papers.ts";
import { answerResults } from "./answers/results.ts";
import { answerSearch } from "./answers/search.ts";
import { countChanges } from "./count-changes.ts";
import { createEmbeddedContext, type EmbeddedContext } from "./embedded-context.ts";

type Answers = {
  [Kind in QueryKind]: (
    context: EmbeddedContext,
    query: QueryOf<Kind>,
  ) => AnswerOf<Kind> | Promise<AnswerOf<Kind>>;
};

const answers = {
  papers: answerPapers,
  entities: answerEntities,
  authors: answerAuthors,
  results: answerResults,
  neighbourhood: answerNeighbourhood,
  search: answerSearch,
  path: ({ index }, query) => answerByAnalysis(index, query),
  lineage: ({ index }, query) => answerByAnalysis(index, query),
  matrix: ({ index }, query) => answerByAnalysis(index, query),
  gaps: ({ index }, query) => answerByAnalysis(index, query),
  landscape: ({ index }, query) => answerByAnalysis(index, query),
} as const satisfies Answers;

/** Keeps a snapshot where it outlives the process; called before the new graph is shown. */
export type KeepSnapshot = (snapshot: GraphSnapshot) => Promise<void>;

/**
 * A store that holds its graph in memory. Needs no Node: it runs in a page too.
 * `keep`, where given, is called with every new graph before it takes the old one's place.
 * @throws {GraphApiError} `bad-request` when the first graph holds an id twice or a claim without its ends.
 */
export function createEmbeddedStore(initial: GraphSnapshot = emptySnapshot, keep?: KeepSnapshot): GraphStore {
  checkSnapshot(initial);
  let context = createEmbeddedContext(sortSnapshot(initial));

  async function load(
    records: AsyncIterable<SnapshotRecord> | Iterable<SnapshotRecord>,
    onProgress: (progress: LoadProgress) => void = () => {},
  ): Promise<LoadReport> {
    let count = 0;
    const snapshot = sortSnapshot(
      await collectSnapshot(checked(records, () => onProgress({ done: ++count, total: undefined }))),
    );
    const written = countChanges(context.index.snapshot, snapshot);
    if (written > 0) {
      const next = createEmbeddedContext(snapshot);
      await keep?.(snapshot);
      context = next;
    }
    return { records: count, written };
  }

  return {
    name: "embedded",
    load,
    ask: async <Kind extends QueryKind>(query: QueryOf<Kind>) => answerQuery(context, query),
    cypher: async (query) => compileQuery(canonicaliseQuery(query, (id) => resolveIn(context.index, id))),
    runCypher: async () => {
      throw new GraphApiError(
        "unsupported",
        "the embedded store runs no Cypher; load the graph into a Neo4j (methodscape load) and name that with --neo4j",
      );
    },
    restsOn: async () => restsOnOf(context.index),
    stats: async () => statsOf(context.index),
    diagnostics: async () => context.index.snapshot.diagnostics,
    snapshot: async () => context.index.snapshot,
    close: async () => {},
  };
}

function answerQuery<Kind extends QueryKind>(
  context: EmbeddedContext,
  query: QueryOf<Kind>,
): AnswerOf<Kind> | Promise<AnswerOf<Kind>> {
  // The table has under each kind the function for that kind, which a look-up by a type variable loses.
  const answer = answers[query.kind] as unknown as Answers[Kind];
  return answer(
    context,
    canonicaliseQuery(query, (id) => resolveIn(context.index, id)),
  );
}

function resolveIn(index: GraphIndex, id: string): string | undefined {
  // Source ids have a map of their own; the template type is only a prefix, which the map checks in full.
  return index.resolve(id) ?? index.sources.get(id as `source:${string}`)?.id;
}

function checkSnapshot(snapshot: GraphSnapshot): void {
  const check = createRecordCheck();
  for (const list of Object.values(recordLists)) for (const record of snapshot[list]) check(record);
}

async function* checked(
  records: AsyncIterable<SnapshotRecord> | Iterable<SnapshotRecord>,
  onRecord: () => void,
): AsyncGenerator<SnapshotRecord> {
  const check = createRecordCheck();
  for await (const record of records) {
    check(record);
    onRecord();
    yield record;
  }
}
