import type {
  AnswerOf,
  Cypher,
  CypherReply,
  Diagnostic,
  GraphSnapshot,
  Query,
  QueryKind,
  QueryOf,
  RestsOn,
  SnapshotRecord,
  Stats,
} from "@methodscape/graph-model";

/** How far a load has come, in records; `total` is known once the snapshot's header counts it. */
export interface LoadProgress {
  readonly done: number;
  readonly total: number | undefined;
}

/** What a load did. The second load of the same snapshot writes nothing. */
export interface LoadReport {
  readonly records: number;
  /** Nodes and relationships created, changed or deleted. */
  readonly written: number;
}

/** How much a person's own statement may cost. */
export interface CypherLimits {
  readonly limitRows: number;
  readonly seconds: number;
}

/** A place that holds one graph and answers questions about it. Both implementations pass one contract suite. */
export interface GraphStore {
  readonly name: "embedded" | "neo4j";
  /** Makes the store equal to the snapshot. Readers see the old graph until a part of the new one is whole. */
  load(
    records: AsyncIterable<SnapshotRecord> | Iterable<SnapshotRecord>,
    onProgress?: (progress: LoadProgress) => void,
  ): Promise<LoadReport>;
  /** Answers a question; both stores give equal answers. Throws GraphApiError `not-found` for an unknown node. */
  ask<Kind extends QueryKind>(query: QueryOf<Kind>): Promise<AnswerOf<Kind>>;
  /** Works out what the first questions would wait for, where that takes long. No answer depends on it. */
  prepare?(): Promise<void>;
  /**
   * The Cypher that gives the candidate rows of a question in Neo4j, with the ids in use in the place of old ones;
   * null where analysis code answers it. Throws GraphApiError `not-found` for an unknown node.
   */
  cypher(query: Query): Promise<Cypher | null>;
  /**
   * Runs a person's own statement, if it only reads. Throws GraphApiError `bad-request` for one that is refused, wrong
   * or too costly, and `unsupported` where there is no Neo4j.
   */
  runCypher(cypher: Cypher, limits: CypherLimits): Promise<CypherReply>;
  restsOn(): Promise<RestsOn>;
  stats(): Promise<Stats>;
  diagnostics(): Promise<readonly Diagnostic[]>;
  /** The whole graph as it is stored, sorted like a snapshot file. */
  snapshot(): Promise<GraphSnapshot>;
  close(): Promise<void>;
}
