/**
 * Procedures that a person's own Cypher may call, where the server also says that they are of the mode READ. The
 * server's word alone is not enough: db.resampleIndex and db.stats.clear are of that mode too and change the server.
 */
export const readingProcedures: ReadonlySet<string> = new Set([
  "db.index.fulltext.listAvailableAnalyzers",
  "db.index.fulltext.queryNodes",
  "db.index.fulltext.queryRelationships",
  "db.index.vector.queryNodes",
  "db.index.vector.queryRelationships",
  "db.info",
  "db.labels",
  "db.ping",
  "db.propertyKeys",
  "db.relationshipTypes",
  "db.schema.nodeTypeProperties",
  "db.schema.relTypeProperties",
  "db.schema.visualization",
]);
