import { entityTypes } from "@methodscape/graph-model";
import { entityLabels } from "../../cypher/graph-names.ts";
import { keepPlan } from "./keep-plan.ts";
import type { ClaimRelationship, UnitKind } from "./storage-unit.ts";

type NodeLabel = Extract<UnitKind, { form: "node" }>["label"];

const allEntityLabels = entityTypes.map((type) => entityLabels[type]).join(":");

/*
 * Statements of a load. Each takes a list, so that one round trip writes a batch; labels and relationship types
 * come from closed lists.
 */

/** Rows are {id, properties}. A node that is there keeps its place on the map. */
export function writeNodes(label: NodeLabel): string {
  return keepPlan(`UNWIND $rows AS row MATCH (node:Methodscape {id: row.id})
WITH row, node, node {.x, .y, .topic, .landscapeHash} AS place
SET node = row.properties SET node += place REMOVE node:${allEntityLabels} SET node:${label}`);
}

/** Rows are properties. */
export function createNodes(label: NodeLabel): string {
  return keepPlan(`UNWIND $rows AS properties CREATE (node:Methodscape:${label}) SET node = properties`);
}

/** Rows are {id, hash}. */
export const touchPapers: string = keepPlan(
  "UNWIND $rows AS row MATCH (paper:Methodscape {id: row.id}) SET paper.wholeHash = row.hash",
);

/** Sources that give something of what is being written are not whole until the load is done. */
export const markSources: string = keepPlan(
  "UNWIND $ids AS id MATCH (source:Methodscape {id: id}) WHERE source.state <> 'loading' SET source.state = 'loading'",
);

/** Rows are {id, source, properties}. */
export const writeReadings: string = keepPlan(`UNWIND $rows AS row
MATCH (paper:Methodscape {id: row.id}) MATCH (source:Methodscape {id: row.source})
CREATE (paper)-[reading:LISTED_IN]->(source) SET reading = row.properties`);

export const removeReadings =
  "UNWIND $ids AS id MATCH (:Methodscape {id: id})-[reading:LISTED_IN]->(:Methodscape) DELETE reading";

/**
 * Rows are {from, to, properties}. A claim that stood there before was removed first. MERGE would look through all
 * claims of a node that has many.
 */
export function writeClaims(relationship: ClaimRelationship): string {
  return keepPlan(`UNWIND $rows AS row
MATCH (from:Methodscape {id: row.from}) MATCH (to:Methodscape {id: row.to})
CREATE (from)-[claim:${relationship}]->(to) SET claim = row.properties`);
}

/** Rows are {id, from}: a claim is looked for at the node where it starts. */
export function removeClaims(relationship: ClaimRelationship): string {
  return `UNWIND $rows AS row MATCH (:Methodscape {id: row.from})-[claim:${relationship}]->(:Methodscape) WHERE claim.claim = row.id DELETE claim`;
}

/** Rows are {paper, benchmark, properties}. */
export const writeResults: string = keepPlan(`UNWIND $rows AS row
MATCH (paper:Methodscape {id: row.paper}) MATCH (benchmark:Methodscape {id: row.benchmark})
CREATE (paper)-[:REPORTS]->(result:Methodscape:Result)-[:ON]->(benchmark) SET result = row.properties`);

/** Models and methods of results, whose labels tell which they are. Rows are {id, subject}. */
export const writeResultSubjects: string = keepPlan(`UNWIND $rows AS row
MATCH (result:Methodscape {id: row.id}) MATCH (subject:Methodscape {id: row.subject}) CREATE (result)-[:OF]->(subject)`);

/** Rows are {source, evidence}: a source is looked up once for all evidence that it gives. */
export const writeTextEvidence: string = keepPlan(`UNWIND $rows AS row
MATCH (source:Methodscape {id: row.source})
UNWIND row.evidence AS properties
CREATE (evidence:Methodscape:Evidence)-[:FROM]->(source) SET evidence = properties`);

/** Rows are properties. */
export const writeLexiconEvidence: string = keepPlan(
  "UNWIND $rows AS properties CREATE (evidence:Methodscape:Evidence) SET evidence = properties",
);

export const removeEvidence =
  "UNWIND $ids AS id MATCH (evidence:Methodscape:Evidence {claim: id}) DETACH DELETE evidence";

export const removeNodes = "UNWIND $ids AS id MATCH (node:Methodscape {id: id}) DETACH DELETE node";

/** Rows are {source, properties}. A diagnostic may be about a source that could not be read at all. */
export const writeDiagnostics: string = keepPlan(`UNWIND $rows AS row
CREATE (diagnostic:Methodscape:Diagnostic) SET diagnostic = row.properties
WITH diagnostic, row MATCH (source:Methodscape {id: row.source}) CREATE (diagnostic)-[:FROM]->(source)`);

/** Rows are {id, properties}. */
export const writePositions: string = keepPlan(
  "UNWIND $rows AS row MATCH (node:Methodscape {id: row.id}) SET node += row.properties",
);

export const removePositions =
  "UNWIND $ids AS id MATCH (node:Methodscape {id: id}) REMOVE node.x, node.y, node.topic, node.landscapeHash";
