import { entityTypes } from "@methodscape/graph-model";
import { entityLabels } from "../../cypher/graph-names.ts";
import type { ClaimRelationship, UnitKind } from "./storage-unit.ts";

type NodeLabel = Extract<UnitKind, { form: "node" }>["label"];

const allEntityLabels = entityTypes.map((type) => entityLabels[type]).join(":");

/*
 * Statements of a load. Each takes a list, so that one round trip writes a batch; labels and relationship types
 * come from closed lists. Rows are {id, properties, ends, …}.
 */

export function writeNodes(label: NodeLabel): string {
  return `UNWIND $rows AS row MERGE (node:Methodscape {id: row.id}) SET node = row.properties REMOVE node:${allEntityLabels} SET node:${label}`;
}

/** New nodes have no other label yet, so none is taken away. */
export function createNodes(label: NodeLabel): string {
  return `UNWIND $rows AS row MERGE (node:Methodscape {id: row.id}) SET node = row.properties, node:${label}`;
}

export const writeReadings = `UNWIND $rows AS row
MATCH (paper:Methodscape {id: row.id}) MATCH (source:Methodscape {id: row.source})
CREATE (paper)-[reading:LISTED_IN]->(source) SET reading = row.properties`;

export const removeReadings =
  "UNWIND $ids AS id MATCH (:Methodscape {id: id})-[reading:LISTED_IN]->(:Methodscape) DELETE reading";

/** A claim that stood there before was removed first. MERGE would look through all claims of a node that has many. */
export function writeClaims(relationship: ClaimRelationship): string {
  return `UNWIND $rows AS row
MATCH (from:Methodscape {id: row.ends.from}) MATCH (to:Methodscape {id: row.ends.to})
CREATE (from)-[claim:${relationship}]->(to) SET claim = row.properties`;
}

export function removeClaims(relationship: string): string {
  return `UNWIND $ids AS id MATCH (:Methodscape)-[claim:${relationship} {claim: id}]->(:Methodscape) DELETE claim`;
}

export const writeResults = `UNWIND $rows AS row
MATCH (paper:Methodscape {id: row.ends.paper}) MATCH (benchmark:Methodscape {id: row.ends.benchmark})
CREATE (paper)-[:REPORTS]->(result:Methodscape:Result)-[:ON]->(benchmark) SET result = row.properties`;

/** A result of a model (row.ends.model) or with a method (row.ends.method); the end's label tells which. */
export function writeResultSubject(end: "model" | "method"): string {
  return `UNWIND $rows AS row
MATCH (result:Methodscape {id: row.id}) MATCH (subject:Methodscape {id: row.ends.${end}}) CREATE (result)-[:OF]->(subject)`;
}

export const writeEvidence = `UNWIND $rows AS row
CREATE (evidence:Methodscape:Evidence) SET evidence = row.properties
WITH evidence, row WHERE row.source IS NOT NULL
MATCH (source:Methodscape {id: row.source}) CREATE (evidence)-[:FROM]->(source)`;

export const removeEvidence =
  "UNWIND $ids AS id MATCH (evidence:Methodscape:Evidence {claim: id}) DETACH DELETE evidence";

export const removeNodes = "UNWIND $ids AS id MATCH (node:Methodscape {id: id}) DETACH DELETE node";

export const writeDiagnostics = `UNWIND $rows AS row
CREATE (diagnostic:Methodscape:Diagnostic) SET diagnostic = row.properties
WITH diagnostic, row MATCH (source:Methodscape {id: row.ends.source}) CREATE (diagnostic)-[:FROM]->(source)`;

export const writePositions =
  "UNWIND $rows AS row MATCH (node:Methodscape {id: row.id}) SET node += row.properties";

export const removePositions =
  "UNWIND $ids AS id MATCH (node:Methodscape {id: id}) REMOVE node.x, node.y, node.topic, node.landscapeHash";
