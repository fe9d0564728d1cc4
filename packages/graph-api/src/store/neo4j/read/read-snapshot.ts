import { type GraphSnapshot, relationTypes, roles } from "@methodscape/graph-model";
import { relationPattern, rolePattern } from "../../cypher/graph-names.ts";
import { sortSnapshot } from "../../sort-snapshot.ts";
import type { Row, RunStatement } from "../connection/connection.ts";
import {
  evidenceByClaim,
  readDiagnostic,
  readEntity,
  readEvidence,
  readLink,
  readPaper,
  readPosition,
  readRelation,
  readResult,
  readSource,
  readTopic,
} from "./read-records.ts";

/** Evidence with its source's id, in the order of its positions; put behind what says which evidence. */
export const returnEvidence =
  "OPTIONAL MATCH (evidence)-[:FROM]->(source:Methodscape) RETURN properties(evidence) AS evidence, source.id AS source ORDER BY evidence.position";

/** Reads the whole graph, sorted like a snapshot file. */
export async function readWholeSnapshot(run: RunStatement): Promise<GraphSnapshot> {
  const rows = <Record>(text: string, read: (row: Row) => Record) =>
    run({ text, params: {} }).then((found) => found.map(read));
  const evidence = evidenceByClaim(
    await rows(`MATCH (evidence:Methodscape:Evidence) ${returnEvidence}`, readEvidence),
  );
  const claims = (pattern: string) =>
    `MATCH (from:Methodscape)-[claim:${pattern}]->(to:Methodscape) RETURN properties(claim) AS claim, type(claim) AS type, from.id AS from, to.id AS to`;
  const topics = await rows("MATCH (topic:Methodscape:Topic) RETURN properties(topic) AS topic", readTopic);
  const positions = await rows(
    "MATCH (node:Methodscape) WHERE node.landscapeHash IS NOT NULL RETURN node.id AS id, node.x AS x, node.y AS y, node.topic AS topic",
    readPosition,
  );
  return sortSnapshot({
    sources: await rows("MATCH (source:Methodscape:Source) RETURN properties(source) AS source", readSource),
    papers: await rows("MATCH (paper:Methodscape:Paper) RETURN properties(paper) AS paper", readPaper),
    entities: await rows(
      "MATCH (entity:Methodscape) WHERE entity.origin IS NOT NULL RETURN properties(entity) AS entity",
      readEntity,
    ),
    links: await rows(claims(rolePattern(roles)), (row) => readLink(row, evidence)),
    relations: await rows(claims(relationPattern(relationTypes)), (row) => readRelation(row, evidence)),
    results: await rows("MATCH (result:Methodscape:Result) RETURN properties(result) AS result", (row) =>
      readResult(row, evidence),
    ),
    landscape: [...topics, ...positions],
    diagnostics: await rows(
      "MATCH (diagnostic:Methodscape:Diagnostic) RETURN properties(diagnostic) AS diagnostic",
      readDiagnostic,
    ),
  });
}
