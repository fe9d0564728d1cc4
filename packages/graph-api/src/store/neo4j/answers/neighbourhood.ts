import {
  type AnswerOf,
  type EntityId,
  isPaperId,
  type PaperId,
  type QueryOf,
  relationTypes,
  roles,
} from "@methodscape/graph-model";
import type { GraphIndex } from "../../../analysis/graph-index.ts";
import { linkRow, orderLinks, orderRelations, relationRow } from "../../../analysis/rows/claim-rows.ts";
import { entityCard, paperCard } from "../../../analysis/rows/node-cards.ts";
import { compareResults, resultRow } from "../../../analysis/rows/result-row.ts";
import { valueOrder } from "../../cypher/compile-results.ts";
import { relationPattern, relationRelationships, rolePattern } from "../../cypher/graph-names.ts";
import type { Row, RunStatement } from "../connection/connection.ts";
import type { BoardTable } from "../read/board-table.ts";
import { returnClaim, returnPaperEnd, returnResult } from "../read/claim-columns.ts";
import type { EntityTable } from "../read/entity-table.ts";
import type { NodeShelf } from "../read/node-shelf.ts";
import { readPart } from "../read/read-part.ts";
import { boardPage, readBoardCounts, sizesIn } from "./board-page.ts";
import { placeIn, readLinks } from "./neighbour-links.ts";

type Query = QueryOf<"neighbourhood">;

/** One node with everything that is claimed of it: Neo4j orders and cuts the lists, the tables know how long they are. */
export async function answerNeighbourhood(
  run: RunStatement,
  { entities, boards: table }: { readonly entities: EntityTable; readonly boards: BoardTable },
  query: Query,
  shelf?: NodeShelf,
): Promise<AnswerOf<"neighbourhood">> {
  const isPaper = isPaperId(query.node);
  const known = entities.get(query.node);
  // Neo4j works on the next list while this process reads the last one.
  const [links, relations, results] = await Promise.all([
    readLinks(run, query, known?.links(query.tiers)),
    isPaper ? { rows: [], total: 0 } : readRelations(run, query),
    readResults(run, table, query),
  ]);
  const claims = { links: links.rows, relations: relations.rows, results: results.rows };
  const itself = { [isPaper ? "papers" : "entities"]: [query.node] };
  const index = await readPart(run, { ...itself, ...claims }, shelf);
  const boards = await table.read(run, index.snapshot.results, query.tiers);
  return {
    kind: "neighbourhood",
    ...(isPaperId(query.node)
      ? await paperPart(run, index, query.node)
      : await entityPart(run, index, query.node, entities, query)),
    totals: { links: links.total, relations: relations.total, results: results.total },
    links: orderLinks(index, index.snapshot.links).map((link) => linkRow(index, link)),
    relations: orderRelations(index, index.snapshot.relations).map((relation) =>
      relationRow(index, relation),
    ),
    results: [...index.snapshot.results]
      .sort(compareResults(boards))
      .map((result) => resultRow(index, result, "direct", boards)),
  };
}

const kinPattern = relationPattern(relationTypes);

const relationsText = `MATCH (node:Methodscape {id: $node})-[claim:${kinPattern}]-(:Methodscape)
WHERE claim.tier IN $tiers
WITH DISTINCT claim, startNode(claim) AS from, endNode(claim) AS to
ORDER BY ${placeIn(Object.values(relationRelationships))}, from.nameKey, to.nameKey, claim.claim
LIMIT $limit
RETURN ${returnClaim}, from.id AS from, to.id AS to`;

const relationsCount = `MATCH (:Methodscape {id: $node})-[claim:${kinPattern}]-(:Methodscape)
WHERE claim.tier IN $tiers
RETURN count(DISTINCT claim) AS total`;

/** A list that was cut, and how long it was. */
interface CutList {
  readonly rows: readonly Row[];
  readonly total: number;
}

async function readRelations(run: RunStatement, { node, tiers, limit }: Query): Promise<CutList> {
  const rows = await run({ text: relationsText, params: { node, tiers, limit } });
  if (rows.length < limit) return { rows, total: rows.length };
  const [counted] = await run({ text: relationsCount, params: { node, tiers } });
  return { rows, total: Number(counted?.total) };
}

/** Results of a paper; or of or on an entity, each of which an index leads to. */
function reported(node: Query["node"]): string {
  if (isPaperId(node))
    return "MATCH (:Methodscape {id: $node})-[:REPORTS]->(result:Methodscape:Result)\nWHERE result.tier IN $tiers";
  return `MATCH (result:Methodscape)
WHERE (result.benchmark = $node OR result.model = $node OR result.method = $node) AND result.tier IN $tiers
  AND result.gain IS NOT NULL AND result.value IS NOT NULL`;
}

function boardsText(node: Query["node"]): string {
  return `${reported(node)} AND result.board IS NOT NULL
RETURN 0 AS rank, result.board AS board, count(*) AS count`;
}

function resultsText(node: Query["node"]): string {
  return `${reported(node)} AND result.board IN $boards
WITH result ORDER BY $places[result.board], ${valueOrder("$lowestFirst")}, result.id SKIP $offset LIMIT $limit
MATCH (paper:Methodscape {id: result.paper})
RETURN ${returnResult}, ${returnPaperEnd}`;
}

/** Results that a paper reports, or that are of or on an entity. */
async function readResults(run: RunStatement, table: BoardTable, query: Query): Promise<CutList> {
  const { node, tiers, limit } = query;
  const counts = await table.countsOf(node, tiers, async () =>
    readBoardCounts(await run({ text: boardsText(node), params: { node, tiers } })),
  );
  const total = counts.reduce((sum, { count }) => sum + count, 0);
  if (total === 0) return { rows: [], total };
  const page = boardPage(counts, { offset: 0, limit }, sizesIn(table, tiers));
  const places = Object.fromEntries(page.boards.map((board, place) => [board, place]));
  const lowestFirst = table.lowestFirst(page.boards);
  const params = { node, tiers, places, lowestFirst, ...page };
  return { rows: await run({ text: resultsText(node), params }), total };
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

const yearsText = `MATCH (:Methodscape {id: $node})<-[link:${rolePattern(roles)}]-(paper:Methodscape:Paper)
WHERE link.tier IN $tiers
RETURN paper.year AS year, count(DISTINCT paper) AS papers`;

async function entityPart(
  run: RunStatement,
  index: GraphIndex,
  id: EntityId,
  table: EntityTable,
  { tiers }: Query,
) {
  const entity = index.entities.get(id);
  if (entity === undefined) return {};
  const listed = table.get(id);
  if (listed !== undefined)
    return { entity: entityCard(entity, listed.papers(tiers), listed.papersByYear(tiers)) };
  // An entity that came with a load that is under way is not in the table of the graph before it.
  const rows = await run({ text: yearsText, params: { node: id, tiers } });
  const papers = rows.reduce((sum, row) => sum + Number(row.papers), 0);
  const byYear = new Map(
    rows.filter(({ year }) => year !== null).map((row) => [Number(row.year), Number(row.papers)]),
  );
  return { entity: entityCard(entity, papers, byYear) };
}
