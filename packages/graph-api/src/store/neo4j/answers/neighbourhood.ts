import {
  type AnswerOf,
  type EntityId,
  isPaperId,
  type PaperId,
  type QueryOf,
  relationTypes,
  roles,
} from "@methodscape/graph-model";
import { linkRow, orderLinks, orderRelations, relationRow } from "../../../analysis/claim-rows.ts";
import type { GraphIndex } from "../../../analysis/graph-index.ts";
import { entityCard, paperCard } from "../../../analysis/node-cards.ts";
import { compareResults, resultRow } from "../../../analysis/result-row.ts";
import {
  relationPattern,
  relationRelationships,
  rolePattern,
  roleRelationships,
} from "../../cypher/graph-names.ts";
import type { Row, RunStatement } from "../connection.ts";
import { readBoards } from "../read-boards.ts";
import { readPart, readResultRows, returnClaim } from "../read-part.ts";

type Query = QueryOf<"neighbourhood">;

/** One node with everything that is claimed of it: Neo4j counts, orders and cuts the lists. */
export async function answerNeighbourhood(
  run: RunStatement,
  query: Query,
): Promise<AnswerOf<"neighbourhood">> {
  const isPaper = isPaperId(query.node);
  const links = await run({ text: linksText, params: parameters(query) });
  const relations = isPaper ? [] : await run({ text: relationsText, params: parameters(query) });
  const results = await readResults(run, query);
  const index = await readPart(run, {
    [isPaper ? "papers" : "entities"]: [query.node],
    links,
    relations,
    results: results.rows,
  });
  const boards = await readBoards(run, index.snapshot.results, query.tiers);
  const [totals] = await run({ text: totalsText, params: parameters(query) });
  return {
    kind: "neighbourhood",
    ...(isPaperId(query.node)
      ? await paperPart(run, index, query.node)
      : await entityPart(run, index, query.node, query)),
    totals: {
      links: Number(totals?.links),
      relations: isPaper ? 0 : Number(totals?.relations),
      results: results.total,
    },
    links: orderLinks(index, index.snapshot.links).map((link) => linkRow(index, link)),
    relations: orderRelations(index, index.snapshot.relations).map((relation) =>
      relationRow(index, relation),
    ),
    results: [...index.snapshot.results]
      .sort(compareResults(boards))
      .map((result) => resultRow(index, result, "direct", boards)),
  };
}

function parameters({ node, tiers, limit }: Query): Record<string, unknown> {
  return { node, tiers, limit };
}

const linkPattern = rolePattern(roles);
const kinPattern = relationPattern(relationTypes);

/** A list literal of relationship types, for ordering by their place in it. */
function placeIn(relationships: readonly string[]): string {
  return `CASE type(claim) ${relationships.map((name, place) => `WHEN '${name}' THEN ${place}`).join(" ")} END`;
}

const linksText = `MATCH (node:Methodscape {id: $node})-[claim:${linkPattern}]-(:Methodscape)
WHERE claim.tier IN $tiers
WITH claim, startNode(claim) AS paper, endNode(claim) AS entity
ORDER BY ${placeIn(Object.values(roleRelationships))}, claim.polarity, coalesce(paper.date, '') DESC, entity.nameKey, claim.claim
LIMIT $limit
RETURN ${returnClaim}, paper.id AS from, entity.id AS to`;

const relationsText = `MATCH (node:Methodscape {id: $node})-[claim:${kinPattern}]-(:Methodscape)
WHERE claim.tier IN $tiers
WITH DISTINCT claim, startNode(claim) AS from, endNode(claim) AS to
ORDER BY ${placeIn(Object.values(relationRelationships))}, from.nameKey, to.nameKey, claim.claim
LIMIT $limit
RETURN ${returnClaim}, from.id AS from, to.id AS to`;

const totalsText = `MATCH (node:Methodscape {id: $node})
RETURN COUNT { MATCH (node)-[claim:${linkPattern}]-() WHERE claim.tier IN $tiers RETURN DISTINCT claim } AS links,
       COUNT { MATCH (node)-[claim:${kinPattern}]-() WHERE claim.tier IN $tiers RETURN DISTINCT claim } AS relations`;

/** Results that a paper reports, or that are of or on an entity. */
async function readResults(
  run: RunStatement,
  query: Query,
): Promise<{ rows: readonly Row[]; total: number }> {
  const selection = `MATCH (:Methodscape {id: $node})-[:REPORTS|ON|OF]-(result:Methodscape:Result)
WHERE result.tier IN $tiers
WITH DISTINCT result`;
  const [counted] = await run({
    text: `${selection} RETURN count(result) AS total`,
    params: parameters(query),
  });
  const total = Number(counted?.total);
  if (total === 0) return { rows: [], total };
  const page = await run({
    text: `${selection}
WITH result.board AS board, collect(result) AS results
WITH board, results, COUNT { MATCH (other:Methodscape:Result) WHERE other.board = board AND other.tier IN $tiers } AS size
UNWIND results AS result
RETURN result.id AS id ORDER BY size DESC, board, result.value DESC, result.id LIMIT $limit`,
    params: parameters(query),
  });
  return {
    rows: await readResultRows(
      run,
      page.map((row) => String(row.id)),
    ),
    total,
  };
}

async function paperPart(run: RunStatement, index: GraphIndex, id: PaperId) {
  const paper = index.papers.get(id);
  if (paper === undefined) return {};
  const [row] = await run({
    text: "MATCH (paper:Methodscape {id: $id}) RETURN paper.texts AS texts",
    params: { id },
  });
  const texts = Array.isArray(row?.texts) ? row.texts.map(String) : [];
  return { paper: paperCard(paper, texts, index.sources) };
}

async function entityPart(run: RunStatement, index: GraphIndex, id: EntityId, query: Query) {
  const entity = index.entities.get(id);
  if (entity === undefined) return {};
  const rows = await run({
    text: `MATCH (:Methodscape {id: $node})<-[link:${linkPattern}]-(paper:Methodscape:Paper)
WHERE link.tier IN $tiers
RETURN paper.year AS year, count(DISTINCT paper) AS papers`,
    params: parameters(query),
  });
  const papers = rows.reduce((sum, row) => sum + Number(row.papers), 0);
  const byYear = new Map(
    rows.filter(({ year }) => year !== null).map((row) => [Number(row.year), Number(row.papers)]),
  );
  return { entity: entityCard(entity, papers, byYear) };
}
