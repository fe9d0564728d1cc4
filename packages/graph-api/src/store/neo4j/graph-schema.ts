import { relationTypes, roles } from "@methodscape/graph-model";
import { relationRelationships, roleRelationships } from "../cypher/graph-names.ts";

/**
 * The schema, in the order in which it is made: the constraint first, for all else looks nodes up by id. Only
 * :Methodscape is indexed, so that other people's :Paper nodes are left alone. The full-text index is for people in
 * Neo4j Browser; answers do not use it.
 */
export const schemaStatements: readonly string[] = [
  "CREATE CONSTRAINT methodscape_id IF NOT EXISTS FOR (node:Methodscape) REQUIRE node.id IS UNIQUE",
  rangeIndex("claim"),
  rangeIndex("board"),
  rangeIndex("year"),
  ...[
    ...roles.map((role) => roleRelationships[role]),
    ...relationTypes.map((type) => relationRelationships[type]),
  ].map(
    (type) =>
      `CREATE INDEX methodscape_${type.toLowerCase()}_claim IF NOT EXISTS FOR ()-[claim:${type}]-() ON (claim.claim)`,
  ),
  "CREATE FULLTEXT INDEX methodscape_text IF NOT EXISTS FOR (node:Methodscape) ON EACH [node.title, node.name, node.aliases, node.quote]",
];

/** Waits until the indexes can be used. */
export const awaitSchema = "CALL db.awaitIndexes(300)";

function rangeIndex(property: string): string {
  return `CREATE INDEX methodscape_${property} IF NOT EXISTS FOR (node:Methodscape) ON (node.${property})`;
}
