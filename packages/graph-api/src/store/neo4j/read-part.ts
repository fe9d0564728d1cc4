import {
  type Evidence,
  emptySnapshot,
  entitySchema,
  isTextEvidence,
  type Link,
  type Paper,
  paperSchema,
  type Relation,
  type Result,
  roles,
  type Tier,
} from "@methodscape/graph-model";
import { kinshipDepth, kinshipTypes } from "../../analysis/expand-entity.ts";
import { type GraphIndex, indexGraph } from "../../analysis/graph-index.ts";
import { relationPattern, rolePattern } from "../cypher/graph-names.ts";
import type { Row, RunStatement } from "./connection.ts";
import {
  type EvidenceOf,
  evidenceByClaim,
  propertiesIn,
  readEntity,
  readEvidence,
  readLink,
  readPaper,
  readRelation,
  readResult,
  readSource,
  type StoredEvidence,
} from "./read-records.ts";
import { returnEvidence } from "./read-snapshot.ts";
import { storedProperties } from "./schema/stored-properties.ts";

/** A part of the graph: papers and entities, some claims, and sources, without the texts of either. */
export interface GraphPart {
  readonly papers?: readonly string[];
  readonly entities?: readonly string[];
  readonly links?: readonly Row[];
  readonly relations?: readonly Row[];
  readonly results?: readonly Row[];
}

/** Evidence of a claim with its source's id, in the order of its positions; its id and claim are known already. */
const evidenceOf = (claim: string) => `COLLECT {
  MATCH (evidence:Methodscape {claim: ${claim}}) OPTIONAL MATCH (evidence)-[:FROM]->(source:Methodscape)
  RETURN {evidence: evidence {.*, id: null, claim: null}, source: source.id} ORDER BY evidence.position
}`;

/** What a claim's row has to return for {@link readPart}. */
export const returnClaim = `properties(claim) AS claim, type(claim) AS type, ${evidenceOf("claim.claim")} AS evidence`;

/** What the row of a result has to return, with the paper that reports it. */
export const returnResult = `properties(result) AS result, ${evidenceOf("result.id")} AS evidence`;

/**
 * Reads a part as a graph of its own, so that the functions which build rows for the embedded store build them here
 * too. The words of evidence are those that were stored beside it. Of the ends of claims there is no more than what
 * names and orders them: papers come with the rows of their claims, entities are read along.
 */
export async function readPart(run: RunStatement, part: GraphPart): Promise<GraphIndex> {
  const { links: linkRows = [], relations: relationRows = [], results: resultRows = [] } = part;
  const stored = [...linkRows, ...relationRows, ...resultRows].flatMap(evidenceIn);
  const evidence = evidenceByClaim(stored);
  // In the order of a snapshot: what quotes first of several claims must not hang on the order of the server's rows.
  const links = linkRows.map((row) => readLink(row, evidence)).sort(byId);
  const relations = relationRows.map((row) => readRelation(row, evidence)).sort(byId);
  const results = resultRows.map((row) => readResult(row, evidence)).sort(byId);
  const entities = await readEntities(run, part.entities ?? [], entityEnds(links, relations, results));
  const ends = paperEnds([...linkRows, ...resultRows], part.papers ?? []);
  const papers = [...(await readPapers(run, part.papers ?? [])), ...ends];
  const sources = await readSources(run, [
    ...papers.flatMap((paper) => paper.readings.map((reading) => reading.source)),
    ...stored.flatMap(({ evidence: piece }) => (isTextEvidence(piece) ? [piece.source] : [])),
  ]);
  const index = indexGraph({ ...emptySnapshot, sources, papers, entities, links, relations, results });
  return { ...index, quote: quoteFrom(index, stored) };
}

/** Relations that make other entities answer for these, over as many steps as kinship may take. */
export async function readKinRelations(
  run: RunStatement,
  entities: readonly string[],
  tiers: readonly Tier[],
): Promise<readonly Row[]> {
  if (entities.length === 0) return [];
  return run({
    text: `MATCH (:Methodscape)-[steps:${relationPattern(kinshipTypes)}*1..${kinshipDepth}]->(entity:Methodscape)
WHERE entity.id IN $entities AND all(step IN steps WHERE step.tier IN $tiers)
UNWIND steps AS claim
WITH DISTINCT claim
RETURN ${returnClaim}, startNode(claim).id AS from, endNode(claim).id AS to`,
    params: { entities, tiers },
  });
}

/** The links of some papers to some entities. */
export function readLinksOf(
  run: RunStatement,
  papers: readonly string[],
  entities: readonly string[],
): Promise<readonly Row[]> {
  // An index over ids would lead to the entities, which may have a thousand times as many links as the papers have.
  const wanted = Object.fromEntries(entities.map((id) => [id, true]));
  return run({
    text: `MATCH (paper:Methodscape)-[claim:${rolePattern(roles)}]->(entity:Methodscape)
WHERE paper.id IN $papers AND $wanted[entity.id] IS NOT NULL
RETURN ${returnClaim}, paper.id AS from, entity.id AS to`,
    params: { papers, wanted },
  });
}

/** All results of some papers. */
export function readResultsOf(run: RunStatement, papers: readonly string[]): Promise<readonly Row[]> {
  return run({
    text: `MATCH (paper:Methodscape)-[:REPORTS]->(result:Methodscape:Result) WHERE paper.id IN $papers RETURN ${returnResult}`,
    params: { papers },
  });
}

async function readEvidenceOf(
  run: RunStatement,
  claims: readonly string[],
): Promise<readonly StoredEvidence[]> {
  if (claims.length === 0) return [];
  const text = `UNWIND $claims AS claim MATCH (evidence:Methodscape {claim: claim}) ${returnEvidence}`;
  return (await run({ text, params: { claims } })).map(readEvidence);
}

/** Evidence with its words, by claim, for rows that need nothing else of the claim. */
export async function readQuotable(
  run: RunStatement,
  claims: readonly string[],
): Promise<{ readonly evidence: EvidenceOf; readonly index: GraphIndex }> {
  const stored = await readEvidenceOf(run, claims);
  const sources = await readSources(
    run,
    stored.flatMap(({ evidence }) => (isTextEvidence(evidence) ? [evidence.source] : [])),
  );
  const index = indexGraph({ ...emptySnapshot, sources });
  return { evidence: evidenceByClaim(stored), index: { ...index, quote: quoteFrom(index, stored) } };
}

function quoteFrom(index: GraphIndex, stored: readonly StoredEvidence[]): GraphIndex["quote"] {
  const quotes = new Map(stored.map(({ evidence, quote }) => [sentenceKey(evidence), quote]));
  return (evidence) => {
    const quote = quotes.get(sentenceKey(evidence));
    return { ...index.quote(evidence), ...(quote !== undefined && { quote }) };
  };
}

function sentenceKey(evidence: Evidence): string {
  return isTextEvidence(evidence) ? `${evidence.start} ${evidence.end} ${evidence.source}` : "";
}

/** By UTF-16 unit, as a snapshot is sorted. */
function byId(left: { readonly id: string }, right: { readonly id: string }): number {
  return left.id < right.id ? -1 : left.id > right.id ? 1 : 0;
}

/** The evidence that came with the row of a claim. */
function evidenceIn(row: Row): readonly StoredEvidence[] {
  const claim = idOfClaim(row);
  const rows = Array.isArray(row.evidence) ? row.evidence : [];
  return rows.map((piece: Row) => readEvidence({ ...piece, claim }));
}

function idOfClaim(row: Row): string {
  const properties: unknown = row.claim ?? row.result;
  if (typeof properties !== "object" || properties === null) return "";
  if ("claim" in properties) return String(properties.claim);
  return "id" in properties ? String(properties.id) : "";
}

/** The papers that came with the rows of claims, each once; those that are read whole are left out. */
function paperEnds(rows: readonly Row[], wholes: readonly string[]): readonly Paper[] {
  const seen = new Set<string>(wholes);
  const ends: Paper[] = [];
  for (const row of rows) {
    const { id } = typeof row.paper === "object" && row.paper !== null ? propertiesIn(row, "paper") : {};
    if (typeof id !== "string" || seen.has(id)) continue;
    seen.add(id);
    ends.push(readPaper(row));
  }
  return ends;
}

function entityEnds(
  links: readonly Link[],
  relations: readonly Relation[],
  results: readonly Result[],
): readonly string[] {
  return [
    ...links.map((link) => link.entity),
    ...relations.flatMap((relation) => [relation.from, relation.to]),
    ...results.flatMap((result) =>
      [result.benchmark, result.model, result.method].filter((end) => end !== undefined),
    ),
  ];
}

// A nested list that is empty is stored as a list, under the name of its field.
const wholePaper = [...storedProperties(paperSchema).map(({ name }) => `.${name}`), ".readings", ".read"];
const wholeEntity = storedProperties(entitySchema).map(({ name }) => `.${name}`);

/** What the row of a claim says of the paper that makes it; the lists that a record must have are left empty. */
export const returnPaperEnd = `paper {.id, .kind, .title, .date, .datePrecision, .dateInferred, ${[
  "alsoIds",
  "authors",
  "readings",
  "read",
]
  .map((list) => `${list}: []`)
  .join(", ")}} AS paper`;
const entityEnd = [".id", ".type", ".name", ".origin", "alsoIds: []", "aliases: []"];

async function readPapers(run: RunStatement, ids: readonly string[]) {
  const text = `MATCH (paper:Methodscape:Paper) WHERE paper.id IN $ids RETURN paper {${wholePaper.join(", ")}} AS paper`;
  return (await byIds(run, text, ids)).map(readPaper);
}

async function readEntities(run: RunStatement, wholes: readonly string[], ends: readonly string[]) {
  const text = (properties: readonly string[]) =>
    `MATCH (entity:Methodscape) WHERE entity.id IN $ids RETURN entity {${properties.join(", ")}} AS entity`;
  const rows = await byIds(run, text(wholeEntity), wholes);
  const left = new Set(wholes);
  const others = ends.filter((id) => !left.has(id));
  return [...rows, ...(await byIds(run, text(entityEnd), others))].map(readEntity);
}

async function readSources(run: RunStatement, ids: readonly string[]) {
  // A source's text may be large and is not needed here: the quotes stand beside the evidence.
  const text =
    "MATCH (source:Methodscape:Source) WHERE source.id IN $ids RETURN source {.id, .sha256, .format, .kind, .course, .session, .title, .term, .tags, .completes, text: ''} AS source";
  return (await byIds(run, text, ids)).map(readSource);
}

async function byIds(run: RunStatement, text: string, ids: readonly string[]): Promise<readonly Row[]> {
  return ids.length === 0 ? [] : run({ text, params: { ids: [...new Set(ids)] } });
}
