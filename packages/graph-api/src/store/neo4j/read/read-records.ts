import {
  type Diagnostic,
  diagnosticSchema,
  type Entity,
  type Evidence,
  entitySchema,
  evidenceSchema,
  groupBy,
  type LandscapeRecord,
  type Link,
  landscapeRecordSchema,
  linkSchema,
  type Paper,
  paperSchema,
  type Relation,
  type Result,
  relationSchema,
  resultSchema,
  type Source,
  sourceSchema,
} from "@methodscape/graph-model";
import * as z from "zod/mini";
import { relationRelationships, roleRelationships } from "../../cypher/graph-names.ts";
import type { Row } from "../connection/connection.ts";
import { fromProperties, parseStored } from "./record-properties.ts";

const rolesByRelationship = new Map<unknown, string>(
  Object.entries(roleRelationships).map(([role, type]) => [type, role]),
);
const typesByRelationship = new Map<unknown, string>(
  Object.entries(relationRelationships).map(([type, name]) => [name, type]),
);

/** Evidence of claims, with the words that were stored beside it. */
export interface StoredEvidence {
  readonly claim: string;
  readonly evidence: Evidence;
  readonly quote: string | undefined;
}

const propertiesSchema = z.record(z.string(), z.unknown());

/** The properties of a node or relationship in a column of a row. */
export function propertiesIn(row: Row, column: string): Record<string, unknown> {
  return z.parse(propertiesSchema, row[column]);
}

export function readSource(row: Row): Source {
  return fromProperties(sourceSchema, propertiesIn(row, "source"), { record: "source" });
}

export function readPaper(row: Row): Paper {
  return fromProperties(paperSchema, propertiesIn(row, "paper"), { record: "paper" });
}

export function readEntity(row: Row): Entity {
  return fromProperties(entitySchema, propertiesIn(row, "entity"), { record: "entity" });
}

/** A row of `claim` (its properties), `type` (of the relationship), `from` and `to` as a link. */
export function readLink(row: Row, evidence: EvidenceOf): Link {
  const claim = propertiesIn(row, "claim");
  const id = String(claim.claim);
  const given = {
    record: "link",
    id,
    paper: row.from,
    entity: row.to,
    role: rolesByRelationship.get(row.type),
    evidence: evidence(id),
  };
  return fromProperties(linkSchema, claim, given);
}

/** A row of `claim`, `type`, `from` and `to` as a relation. */
export function readRelation(row: Row, evidence: EvidenceOf): Relation {
  const claim = propertiesIn(row, "claim");
  const id = String(claim.claim);
  const given = {
    record: "relation",
    id,
    from: row.from,
    to: row.to,
    type: typesByRelationship.get(row.type),
    evidence: evidence(id),
  };
  return fromProperties(relationSchema, claim, given);
}

export function readResult(row: Row, evidence: EvidenceOf): Result {
  const result = propertiesIn(row, "result");
  return fromProperties(resultSchema, result, { record: "result", evidence: evidence(String(result.id)) });
}

/** A piece of evidence of the claim that it names, or the row does; the text of its sentence comes with it where it has one. */
export function readEvidence(row: Row): StoredEvidence {
  const { claim, quote, ...properties } = propertiesIn(row, "evidence");
  const source = row.source === null || row.source === undefined ? {} : { source: row.source };
  const ofClaim = String(claim ?? row.claim);
  return {
    claim: ofClaim,
    evidence: parseStored(evidenceSchema, () => ({ ...properties, ...source }), ofClaim),
    quote: typeof quote === "string" ? quote : undefined,
  };
}

/** The evidence of a claim, in its order. */
export type EvidenceOf = (claim: string) => readonly Evidence[];

/** Looks evidence up by claim; the rows come in the order of their positions. */
export function evidenceByClaim(stored: readonly StoredEvidence[]): EvidenceOf {
  const byClaim = groupBy(stored, ({ claim }) => claim);
  return (claim) => (byClaim.get(claim) ?? []).map(({ evidence }) => evidence);
}

export function readTopic(row: Row): LandscapeRecord {
  const topic = propertiesIn(row, "topic");
  return parseStored(
    landscapeRecordSchema,
    () => ({ ...topic, record: "landscape", part: "topic" }),
    topic.id,
  );
}

export function readPosition(row: Row): LandscapeRecord {
  const { id, x, y, topic } = row;
  return parseStored(
    landscapeRecordSchema,
    () => ({ record: "landscape", part: "node", id, x, y, topic }),
    id,
  );
}

export function readDiagnostic(row: Row): Diagnostic {
  return fromProperties(diagnosticSchema, propertiesIn(row, "diagnostic"), { record: "diagnostic" });
}
