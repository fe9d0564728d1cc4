import {
  type Evidence,
  emptySnapshot,
  entitySchema,
  isTextEvidence,
  type Link,
  type Paper,
  type PaperId,
  paperSchema,
  type Relation,
  type Result,
  sourceSchema,
} from "@methodscape/graph-model";
import { compareIds } from "../../../analysis/compare-ids.ts";
import { type GraphIndex, indexGraph } from "../../../analysis/graph-index.ts";
import type { Row, RunStatement } from "../connection/connection.ts";
import { storedProperties } from "../schema/stored-properties.ts";
import { evidenceIn, paperEnds, returnPaperEnd, withProperties } from "./claim-columns.ts";
import { createNodeShelf, type NodeShelf, throughShelf } from "./node-shelf.ts";
import { type PropertyList, propertyList } from "./property-list.ts";
import {
  type EvidenceOf,
  evidenceByClaim,
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

/** A part of the graph: papers and entities, some claims, and sources, without the texts of either. */
export interface GraphPart {
  readonly papers?: readonly string[];
  readonly entities?: readonly string[];
  readonly links?: readonly Row[];
  readonly relations?: readonly Row[];
  readonly results?: readonly Row[];
}

/**
 * Reads a part as a graph of its own, so that the functions which build rows for the embedded store build them here
 * too. The words of evidence are those that were stored beside it. Of the ends of claims there is no more than what
 * names and orders them: papers come with the rows of their claims, entities are read along.
 */
export async function readPart(
  run: RunStatement,
  part: GraphPart,
  shelf: NodeShelf = createNodeShelf(),
): Promise<GraphIndex> {
  const linkRows = (part.links ?? []).map(withProperties);
  const relationRows = (part.relations ?? []).map(withProperties);
  const resultRows = (part.results ?? []).map(withProperties);
  const stored = [...linkRows, ...relationRows, ...resultRows].flatMap(evidenceIn);
  const evidence = evidenceByClaim(stored);
  // In the order of a snapshot: what quotes first of several claims must not hang on the order of the server's rows.
  const links = linkRows.map((row) => readLink(row, evidence)).sort(compareIds);
  const relations = relationRows.map((row) => readRelation(row, evidence)).sort(compareIds);
  const results = resultRows.map((row) => readResult(row, evidence)).sort(compareIds);
  const entities = await readEntities(run, shelf, part.entities ?? [], entityEnds(links, relations, results));
  const ends = paperEnds([...linkRows, ...resultRows], part.papers ?? []);
  const papers = [...(await readPapers(run, part.papers ?? [])), ...ends];
  const sources = await readSources(run, shelf, [
    ...papers.flatMap((paper) => paper.readings.map((reading) => reading.source)),
    ...stored.flatMap(({ evidence: piece }) => (isTextEvidence(piece) ? [piece.source] : [])),
  ]);
  const index = indexGraph({ ...emptySnapshot, sources, papers, entities, links, relations, results });
  return { ...index, quote: quoteFrom(index, stored) };
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
  shelf: NodeShelf = createNodeShelf(),
): Promise<{ readonly evidence: EvidenceOf; readonly index: GraphIndex }> {
  const stored = await readEvidenceOf(run, claims);
  const sources = await readSources(
    run,
    shelf,
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
const paperList = propertyList([
  ...storedProperties(paperSchema).map(({ name }) => name),
  "readings",
  "read",
]);
const entityList = propertyList(storedProperties(entitySchema).map(({ name }) => name));
const entityEndList = propertyList(["id", "type", "name", "origin"]);
const sourceList = propertyList(storedProperties(sourceSchema, ["text"]).map(({ name }) => name));

async function readPapers(run: RunStatement, ids: readonly string[]) {
  const text = `MATCH (paper:Methodscape:Paper) WHERE paper.id IN $ids RETURN ${paperList.of("paper")} AS paper`;
  return (await byIds(run, text, ids)).map(({ paper }) => readPaper({ paper: paperList.read(paper) }));
}

/** Papers by id, with no more than what names and orders them. */
export async function readPaperEnds(
  run: RunStatement,
  ids: readonly PaperId[],
): Promise<ReadonlyMap<PaperId, Paper>> {
  const text = `MATCH (paper:Methodscape:Paper) WHERE paper.id IN $ids RETURN ${returnPaperEnd}`;
  return new Map(paperEnds(await byIds(run, text, ids), []).map((paper) => [paper.id, paper]));
}

async function readEntities(
  run: RunStatement,
  shelf: NodeShelf,
  wholes: readonly string[],
  ends: readonly string[],
) {
  const text = (list: PropertyList) =>
    `MATCH (entity:Methodscape) WHERE entity.id IN $ids RETURN ${list.of("entity")} AS entity`;
  const left = new Set(wholes);
  const others = ends.filter((id) => !left.has(id));
  const whole = await byIds(run, text(entityList), wholes);
  const end = await throughShelf(shelf.entityEnds, others, async (missing) =>
    (await byIds(run, text(entityEndList), missing)).map(({ entity }) =>
      readEntity({ entity: { ...entityEndList.read(entity), alsoIds: [], aliases: [] } }),
    ),
  );
  return [...whole.map(({ entity }) => readEntity({ entity: entityList.read(entity) })), ...end];
}

async function readSources(run: RunStatement, shelf: NodeShelf, ids: readonly string[]) {
  // A source's text may be large and is not needed here: the quotes stand beside the evidence.
  const text = `MATCH (source:Methodscape:Source) WHERE source.id IN $ids RETURN ${sourceList.of("source")} AS source`;
  return throughShelf(shelf.sources, ids, async (missing) =>
    (await byIds(run, text, missing)).map(({ source }) =>
      readSource({ source: { ...sourceList.read(source), text: "" } }),
    ),
  );
}

async function byIds(run: RunStatement, text: string, ids: readonly string[]): Promise<readonly Row[]> {
  return ids.length === 0 ? [] : run({ text, params: { ids: [...new Set(ids)] } });
}
