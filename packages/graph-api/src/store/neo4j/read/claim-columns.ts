import {
  lexiconEvidenceSchema,
  linkSchema,
  type Paper,
  relationSchema,
  resultSchema,
  textEvidenceSchema,
} from "@methodscape/graph-model";
import type { Row } from "../connection/connection.ts";
import { storedProperties } from "../schema/stored-properties.ts";
import { propertyList } from "./property-list.ts";
import { propertiesIn, readEvidence, readPaper, type StoredEvidence } from "./read-records.ts";

// A span of two numbers is stored as a list.
const evidenceList = propertyList([
  ...storedProperties(textEvidenceSchema, ["surface"]).map(({ name }) => name),
  ...storedProperties(lexiconEvidenceSchema).map(({ name }) => name),
  "surface",
  "quote",
]);
const claimList = propertyList([
  ...new Set(
    [linkSchema, relationSchema].flatMap((schema) =>
      storedProperties(schema, ["id", "paper", "entity", "role", "from", "to", "type", "evidence"]).map(
        ({ name }) => name,
      ),
    ),
  ),
  "claim",
]);
const resultList = propertyList(storedProperties(resultSchema, ["evidence"]).map(({ name }) => name));
const paperEndList = propertyList(["id", "kind", "title", "date", "datePrecision", "dateInferred"]);
/** Evidence of a claim, in the order of its positions. */
const evidenceOf = (claim: string) => `COLLECT {
  MATCH (evidence:Methodscape {claim: ${claim}}) RETURN ${evidenceList.of("evidence")} ORDER BY evidence.position
}`;

/** What a claim's row has to return for a part of the graph. */
export const returnClaim = `${claimList.of("claim")} AS claim, type(claim) AS type, ${evidenceOf("claim.claim")} AS evidence`;

/** What the row of a result has to return. */
export const returnResult = `${resultList.of("result")} AS result, ${evidenceOf("result.id")} AS evidence`;

/** What the row of a claim may say of the paper that makes it. */
export const returnPaperEnd = `${paperEndList.of("paper")} AS paper`;

/** The row of a claim with properties by name. */
export function withProperties(row: Row): Row {
  return "result" in row
    ? { ...row, result: resultList.read(row.result) }
    : { ...row, claim: claimList.read(row.claim) };
}

/** The id of a result whose row has been read, for what is kept beside it. */
export function resultIdIn(row: Row): string {
  return String(resultList.read(row.result).id);
}

/** The evidence that came with the row of a claim. */
export function evidenceIn(row: Row): readonly StoredEvidence[] {
  const claim = "result" in row ? propertiesIn(row, "result").id : propertiesIn(row, "claim").claim;
  const pieces: readonly unknown[] = Array.isArray(row.evidence) ? row.evidence : [];
  return pieces.map((piece) => readEvidence({ evidence: evidenceList.read(piece), claim }));
}

/** The papers that came with the rows of claims, each once; those that are read whole are left out. */
export function paperEnds(rows: readonly Row[], wholes: readonly string[]): readonly Paper[] {
  const seen = new Set<unknown>(wholes);
  const ends: Paper[] = [];
  for (const row of rows) {
    if (row.paper === undefined) continue;
    const properties = paperEndList.read(row.paper);
    if (seen.has(properties.id)) continue;
    seen.add(properties.id);
    // Nobody asks the end of a claim for the lists that a record must have.
    ends.push(readPaper({ paper: { ...properties, alsoIds: [], authors: [], readings: [], read: [] } }));
  }
  return ends;
}
