// What a plain script writes of a unit: one UNWIND statement for each label and each type of relationship, over rows
// that are ready. It knows no papers as wholes, compares nothing and cannot go on where it broke off.
import type { EvidenceRow, StorageUnit } from "../packages/graph-api/src/store/neo4j/load/storage-unit.ts";

/**
 * How it writes: `merge` may be run again, as most such scripts are written; `create` is the fastest that can be done,
 * into an empty database and once.
 */
export type Manner = "merge" | "create";
export const manners: readonly Manner[] = ["merge", "create"];

/** First all nodes, then what leads from one to another, then what leads from results that this has made. */
export const stageCount = 3;

/** A row for a statement that belongs to a stage. */
export interface BareRow {
  readonly stage: number;
  readonly text: string;
  readonly row: unknown;
}

/** The rows of one unit: all its nodes, relationships and properties, as a load writes them. */
export function bareRows(unit: StorageUnit, manner: Manner): readonly BareRow[] {
  const { id, kind, properties, ends, readings, evidence } = unit;
  const write = statements[manner];
  return [
    ...(kind.form === "node" ? [{ stage: 0, text: write.node(kind.label), row: { id, properties } }] : []),
    ...(kind.form === "claim"
      ? [{ stage: 1, text: write.claim(kind.relationship), row: { id, properties, ...ends } }]
      : []),
    ...(kind.form === "result" ? [{ stage: 1, text: write.result, row: { id, properties, ...ends } }] : []),
    ...[ends.model, ends.method].flatMap((subject) =>
      subject === undefined ? [] : [{ stage: 2, text: write.subject, row: { id, subject } }],
    ),
    ...readings.map((reading) => ({ stage: 1, text: write.reading, row: { id, ...reading } })),
    ...evidence.map((piece) => evidenceRow(piece, manner)),
  ];
}

function evidenceRow({ source, properties }: EvidenceRow, manner: Manner): BareRow {
  const { textEvidence, lexiconEvidence } = statements[manner];
  const row = { id: properties.id, source, properties };
  return { stage: 1, text: source === undefined ? lexiconEvidence : textEvidence, row };
}

interface Statements {
  readonly node: (label: string) => string;
  readonly claim: (type: string) => string;
  readonly reading: string;
  readonly result: string;
  readonly subject: string;
  readonly textEvidence: string;
  readonly lexiconEvidence: string;
}

const statements: Readonly<Record<Manner, Statements>> = {
  merge: {
    node: (label) =>
      `UNWIND $rows AS row MERGE (node:Methodscape {id: row.id}) SET node:${label}, node += row.properties`,
    claim: (type) => `UNWIND $rows AS row
MATCH (from:Methodscape {id: row.from}) MATCH (to:Methodscape {id: row.to})
MERGE (from)-[claim:${type} {claim: row.id}]->(to) SET claim += row.properties`,
    reading: `UNWIND $rows AS row
MATCH (paper:Methodscape {id: row.id}) MATCH (source:Methodscape {id: row.source})
MERGE (paper)-[reading:LISTED_IN {start: row.properties.start}]->(source) SET reading += row.properties`,
    result: `UNWIND $rows AS row
MATCH (paper:Methodscape {id: row.paper}) MATCH (benchmark:Methodscape {id: row.benchmark})
MERGE (result:Methodscape {id: row.id}) SET result:Result, result += row.properties
MERGE (paper)-[:REPORTS]->(result) MERGE (result)-[:ON]->(benchmark)`,
    subject: `UNWIND $rows AS row
MATCH (result:Methodscape {id: row.id}) MATCH (subject:Methodscape {id: row.subject})
MERGE (result)-[:OF]->(subject)`,
    textEvidence: `UNWIND $rows AS row
MATCH (source:Methodscape {id: row.source})
MERGE (evidence:Methodscape {id: row.id}) SET evidence:Evidence, evidence += row.properties
MERGE (evidence)-[:FROM]->(source)`,
    lexiconEvidence: `UNWIND $rows AS row
MERGE (evidence:Methodscape {id: row.id}) SET evidence:Evidence, evidence += row.properties`,
  },
  create: {
    node: (label) => `UNWIND $rows AS row CREATE (node:Methodscape:${label}) SET node = row.properties`,
    claim: (type) => `UNWIND $rows AS row
MATCH (from:Methodscape {id: row.from}) MATCH (to:Methodscape {id: row.to})
CREATE (from)-[claim:${type}]->(to) SET claim = row.properties`,
    reading: `UNWIND $rows AS row
MATCH (paper:Methodscape {id: row.id}) MATCH (source:Methodscape {id: row.source})
CREATE (paper)-[reading:LISTED_IN]->(source) SET reading = row.properties`,
    result: `UNWIND $rows AS row
MATCH (paper:Methodscape {id: row.paper}) MATCH (benchmark:Methodscape {id: row.benchmark})
CREATE (paper)-[:REPORTS]->(result:Methodscape:Result)-[:ON]->(benchmark) SET result = row.properties`,
    subject: `UNWIND $rows AS row
MATCH (result:Methodscape {id: row.id}) MATCH (subject:Methodscape {id: row.subject})
CREATE (result)-[:OF]->(subject)`,
    textEvidence: `UNWIND $rows AS row
MATCH (source:Methodscape {id: row.source})
CREATE (evidence:Methodscape:Evidence)-[:FROM]->(source) SET evidence = row.properties`,
    lexiconEvidence: `UNWIND $rows AS row
CREATE (evidence:Methodscape:Evidence) SET evidence = row.properties`,
  },
};
