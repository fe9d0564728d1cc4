import { schemaStatements } from "../graph-schema.ts";
import { describeNodes, type NodeDescription } from "./describe-nodes.ts";
import { describeRelationships, type RelationshipDescription } from "./describe-relationships.ts";

/** How a graph is stored in Neo4j. */
export interface SchemaDescription {
  /** The label that every node of ours carries. */
  readonly label: "Methodscape";
  readonly nodes: readonly NodeDescription[];
  readonly relationships: readonly RelationshipDescription[];
  /** What makes the constraint and the indexes. */
  readonly statements: readonly string[];
}

/** The stored schema, put together from the tables by which it is written. */
export function describeSchema(): SchemaDescription {
  return {
    label: "Methodscape",
    nodes: describeNodes(),
    relationships: describeRelationships(),
    statements: schemaStatements,
  };
}
