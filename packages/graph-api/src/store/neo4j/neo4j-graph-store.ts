import { canonicaliseQuery, idsInQuery } from "../../analysis/canonicalise-query.ts";
import { indexGraph } from "../../analysis/graph-index.ts";
import { compileQuery } from "../cypher/compile-query.ts";
import type { GraphStore, LoadProgress, LoadReport } from "../graph-store.ts";
import type { SnapshotReader } from "../snapshot-reader.ts";
import { answerQuery, type Caches } from "./answer-query.ts";
import { readPaperCounts } from "./answers/all-papers.ts";
import { type Connection, connect, type Neo4jAddress } from "./connection/connection.ts";
import { dropGraph } from "./load/drop-graph.ts";
import { loadSnapshot } from "./load/load-snapshot.ts";
import { type LoadPlan, planLoad } from "./load/plan-load.ts";
import { readSound } from "./load/read-sound.ts";
import { readSchemaVersion } from "./migrations/migrate.ts";
import { readBoardTable } from "./read/board-table.ts";
import { readEntityTable } from "./read/entity-table.ts";
import { createNodeShelf } from "./read/node-shelf.ts";
import { readNames } from "./read/read-names.ts";
import { readWholeSnapshot } from "./read/read-snapshot.ts";
import { readResolver } from "./read/resolve-ids.ts";
import { runReadOnly } from "./read-only-cypher/run-read-only.ts";
import { createStampedCache } from "./stamped-cache.ts";
import { readDiagnostics, readRestsOn, readStats } from "./summary.ts";
import { typicalQuestions } from "./typical-questions.ts";

/** A store in a Neo4j, which can do more than others about what it holds. */
export interface Neo4jStore extends GraphStore {
  /** Like `load`, from a snapshot that need not be in memory. */
  loadFrom(snapshot: SnapshotReader, onProgress?: (progress: LoadProgress) => void): Promise<LoadReport>;
  /** Says what a load would change; writes nothing. */
  planLoad(snapshot: SnapshotReader, onProgress?: (progress: LoadProgress) => void): Promise<LoadPlan>;
  /** Removes everything of ours: nodes labelled :Methodscape, constraints and indexes. Gives how many nodes. */
  drop(onProgress?: (nodes: number) => void): Promise<number>;
}

/** For so long a load waits for a server that is gone, in milliseconds: a server that starts again is back by then. */
const loadRetryTime = 60_000;

/**
 * Opens a store in a Neo4j (5.23 or later). Only nodes labelled :Methodscape are read or written.
 * @throws {GraphApiError} `store-unreachable` or `store-refused`.
 */
export async function createNeo4jStore(address: Neo4jAddress): Promise<Neo4jStore> {
  const connection = await connectToKnown(address);
  const loading: Neo4jStore["loadFrom"] = async (snapshot, onProgress = () => {}) => {
    const patient = await connect(address, { retryTime: loadRetryTime });
    return loadSnapshot(patient, snapshot, onProgress).finally(() => patient.close());
  };
  const indexes = createStampedCache(async (run) => indexGraph(await readWholeSnapshot(run)));
  const entities = createStampedCache(readEntityTable);
  const names = createStampedCache(async (run) => readNames(run, await entities.get(run)));
  const papers = createStampedCache(readPaperCounts);
  const boards = createStampedCache(readBoardTable);
  const shelf = createStampedCache(async () => createNodeShelf());
  const caches: Caches = { indexes, names, entities, papers, boards, shelf };
  return {
    name: "neo4j",
    load: async (records, onProgress) => loading(await readSound(records), onProgress),
    loadFrom: loading,
    planLoad: (snapshot, onProgress = () => {}) => planLoad(connection, snapshot, onProgress),
    drop: (onProgress = () => {}) => dropGraph(connection, onProgress),
    ask: (query) => answerQuery(connection, caches, query),
    prepare: async () => {
      const table = await connection.read(async (run) => {
        for (const cache of [papers, boards, names]) await cache.get(run);
        return entities.get(run);
      });
      for (const query of typicalQuestions(table)) await answerQuery(connection, caches, query);
    },
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

/** A connection to a database that no newer program has written. */
async function connectToKnown(address: Neo4jAddress): Promise<Connection> {
  const connection = await connect(address);
  try {
    await connection.read(readSchemaVersion);
    return connection;
  } catch (error) {
    await connection.close();
    throw error;
  }
}
