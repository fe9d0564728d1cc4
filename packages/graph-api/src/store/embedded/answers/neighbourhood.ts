import {
  type AnswerOf,
  type EntityCard,
  type EntityId,
  isPaperId,
  type PaperCard,
  type PaperId,
  type QueryOf,
  sliceSpan,
  type Tier,
  yearOf,
} from "@methodscape/graph-model";
import type { GraphIndex } from "../../../analysis/graph-index.ts";
import { linkRow, orderLinks, orderRelations, relationRow } from "../../../analysis/rows/claim-rows.ts";
import { entityCard, paperCard } from "../../../analysis/rows/node-cards.ts";
import { compareResults, resultRow } from "../../../analysis/rows/result-row.ts";
import { countLinked } from "../../../analysis/search/named-nodes.ts";
import type { EmbeddedContext } from "../embedded-context.ts";

/** One node with everything that is claimed of it, in every role, polarity and voice. */
export function answerNeighbourhood(
  context: EmbeddedContext,
  query: QueryOf<"neighbourhood">,
): AnswerOf<"neighbourhood"> {
  const { index } = context;
  const { node, tiers, limit } = query;
  const inTiers = (claim: { readonly tier: Tier }) => tiers.includes(claim.tier);
  const links = (index.linksOf.get(node) ?? []).filter(inTiers);
  const relations = isPaperId(node) ? [] : relationsOf(index, node).filter(inTiers);
  const boards = context.boards(tiers);
  const results = [...new Set(index.resultsOf.get(node) ?? [])].filter(inTiers).sort(compareResults(boards));
  return {
    kind: "neighbourhood",
    ...(isPaperId(node) ? paperPart(index, node) : entityPart(index, node, tiers)),
    totals: { links: links.length, relations: relations.length, results: results.length },
    links: orderLinks(index, links)
      .slice(0, limit)
      .map((link) => linkRow(index, link)),
    relations: orderRelations(index, relations)
      .slice(0, limit)
      .map((relation) => relationRow(index, relation)),
    results: results.slice(0, limit).map((result) => resultRow(index, result, "direct", boards)),
  };
}

/** Relations from and to an entity; one with itself counts once. */
function relationsOf(index: GraphIndex, entity: EntityId) {
  return [...new Set([...(index.relationsFrom.get(entity) ?? []), ...(index.relationsTo.get(entity) ?? [])])];
}

function paperPart(index: GraphIndex, id: PaperId): { paper?: PaperCard } {
  const paper = index.papers.get(id);
  if (paper === undefined) return {};
  const texts = paper.read.map((part) => sliceSpan(index.sources.get(part.source)?.text ?? "", part));
  return { paper: paperCard(paper, texts, index.sources) };
}

function entityPart(index: GraphIndex, id: EntityId, tiers: readonly Tier[]): { entity?: EntityCard } {
  const entity = index.entities.get(id);
  if (entity === undefined) return {};
  const links = (index.linksOf.get(id) ?? []).filter((link) => tiers.includes(link.tier));
  const byYear = new Map<number, number>();
  for (const paper of new Set(links.map((link) => link.paper))) {
    const year = yearOf(index.papers.get(paper) ?? {});
    if (year !== undefined) byYear.set(year, (byYear.get(year) ?? 0) + 1);
  }
  return { entity: entityCard(entity, countLinked(index, id, tiers), byYear) };
}
