export { markdownText } from "./analysis/gaps/markdown-text.ts";
export { wilsonInterval } from "./analysis/gaps/wilson-interval.ts";
export { type GraphIndex, indexGraph } from "./analysis/graph-index.ts";
export { askQuestion } from "./ask/ask-question.ts";
export { type ExportedFile, exportAnswer } from "./export/export-answer.ts";
export { GraphApiError, type GraphApiErrorCode } from "./graph-api-error.ts";
export { type AppOptions, createApp } from "./http/create-app.ts";
export { withLandscape } from "./landscape/with-landscape.ts";
export {
  isAnswering,
  type LocalServer,
  localServerStatus,
  stopLocalServer,
} from "./neo4j-server/local-server.ts";
export { type Neo4jReleaseName, neo4jReleaseNames, neo4jReleases } from "./neo4j-server/neo4j-release.ts";
export { startLocalServer } from "./neo4j-server/start-local-server.ts";
export { createEmbeddedStore } from "./store/embedded/embedded-graph-store.ts";
export { openSnapshotFile, type SnapshotFile } from "./store/embedded/open-snapshot-file.ts";
export {
  readSnapshotFile,
  readSnapshotFileRecords,
  writeSnapshotFile,
} from "./store/embedded/snapshot-file.ts";
export type { GraphStore, LoadProgress, LoadReport } from "./store/graph-store.ts";
export type { Neo4jAddress } from "./store/neo4j/connection/connection.ts";
export type { LoadPlan } from "./store/neo4j/load/plan-load.ts";
export { createNeo4jStore, type Neo4jStore } from "./store/neo4j/neo4j-graph-store.ts";
export type { NodeDescription } from "./store/neo4j/schema/describe-nodes.ts";
export type { RelationshipDescription } from "./store/neo4j/schema/describe-relationships.ts";
export { describeSchema, type SchemaDescription } from "./store/neo4j/schema/describe-schema.ts";
export type { PropertyType, StoredProperty } from "./store/neo4j/schema/stored-properties.ts";
export { graphFileName, openStore, type StoreAddress } from "./store/open-store.ts";
