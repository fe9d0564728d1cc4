import { entityTypes } from "@methodscape/graph-model";
import { entityLabels } from "../../cypher/graph-names.ts";
import type { ClaimRelationship, UnitKind } from "./storage-unit.ts";

type NodeLabel = Extract<UnitKind, { form: "node" }>["label"];

const allEntityLabels = entityTypes.map((type) => entityLabels[type]).join(":");

/*
 * Statements of a load. Each takes a list, so that one round trip writes a batch; labels and relationship types
 * come from closed lists. Rows are {id, properties, ends, …}.
 */

/** A node that is there keeps its place on the map. */
export function writeNodes(label: NodeLabel): string {
  return `UNWIND $rows AS row MATCH (node:Methodscape {id: row.id})
WITH row, node, node {.x, .y, .topic, .landscapeHash} AS place
SET node = row.properties SET node += place REMOVE node:${allEntityLabels} SET node:${label}`;
}

export function createNodes(label: NodeLabel): string {
  return `UNWIND $rows AS row CREATE (node:Methodscape:${label}) SET node = row.properties`;
}

export const touchPapers =
  "UNWIND $rows AS row MATCH (paper:Methodscape {id: row.id}) SET paper.wholeHash = row.properties.wholeHash";

/** Sources that give something of what is being written are not whole until the load is done. */
export const markSources =
  "UNWIND $ids AS id MATCH (source:Methodscape {id: id}) WHERE source.state <> 'loading' SET source.state = 'loading'";

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

/** Rows are {id, from}: a claim is looked for at the node where it starts. */
export function removeClaims(relationship: string): string {
  return `UNWIND $rows AS row MATCH (:Methodscape {id: row.from})-[claim:${relationship}]->(:Methodscape) WHERE claim.claim = row.id DELETE claim`;
}

export const writeResults = `UNWIND $rows AS row
MATCH (paper:Methodscape {id: row.ends.paper}) MATCH (benchmark:Methodscape {id: row.ends.benchmark})
CREATE (paper)-[:REPORTS]->(result:Methodscape:Result)-[:ON]->(benchmark) SET result = row.properties`;

/** A result of a model (row.ends.model) or with a method (row.ends.method); the end's label tells which. */
export function writeResultSubject(end: "model" | "method"): string {
  return `UNWIND $rows AS row
MATCH (result:Methodscape {id: row.id}) MATCH (subject:Methodscape {id: row.ends.${end}}) CREATE (result)-[:OF]->(subject)`;
}

export const writeTextEvidence = `UNWIND $rows AS row
MATCH (source:Methodscape {id: row.source})
CREATE (evidence:Methodscape:Evidence)-[:FROM]->(source) SET evidence = row.properties`;

export const writeLexiconEvidence =
  "UNWIND $rows AS row CREATE (evidence:Methodscape:Evidence) SET evidence = row.properties";

export const removeEvidence =
  "UNWIND $ids AS id MATCH (evidence:Methodscape:Evidence {claim: id}) DETACH DELETE evidence";

export const removeNodes = "UNWIND $ids AS id MATCH (node:Methodscape {id: id}) DETACH DELETE node";

/** A diagnostic may be about a source that could not be read at all. */
export const writeDiagnostics = `UNWIND $rows AS row
CREATE (diagnostic:Methodscape:Diagnostic) SET diagnostic = row.properties
WITH diagnostic, row MATCH (source:Methodscape {id: row.ends.source}) CREATE (diagnostic)-[:FROM]->(source)`;

export const writePositions =
  "UNWIND $rows AS row MATCH (node:Methodscape {id: row.id}) SET node += row.properties";

export const removePositions =
  "UNWIND $ids AS id MATCH (node:Methodscape {id: id}) REMOVE node.x, node.y, node.topic, node.landscapeHash";
