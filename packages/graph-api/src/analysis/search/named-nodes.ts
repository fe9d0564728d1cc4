import { type NodeId, type Tier, yearOf } from "@methodscape/graph-model";
import type { GraphIndex } from "../graph-index.ts";
import type { NamedNode } from "./name-index.ts";

/** All papers and entities as search knows them; a paper is found by its arXiv id too. */
export function namedNodes(index: GraphIndex): readonly NamedNode[] {
  const papers = [...index.papers.values()].map((paper): NamedNode => {
    const aliases = paper.arxivId === undefined ? [] : [paper.arxivId];
    return {
      id: paper.id,
      type: "paper",
      name: paper.title,
      aliases,
      year: yearOf(paper),
      links: countLinked(index, paper.id, ["shown"]),
    };
  });
  const entities = [...index.entities.values()].map((entity): NamedNode => {
    const { id, type, name, aliases, year } = entity;
    return { id, type, name, aliases, year, links: countLinked(index, id, ["shown"]) };
  });
  return [...papers, ...entities];
}

/** How many papers link to an entity in any role, or how many entities a paper links to. */
export function countLinked(index: GraphIndex, node: NodeId, tiers: readonly Tier[]): number {
  const others = new Set<NodeId>();
  for (const link of index.linksOf.get(node) ?? []) {
    if (tiers.includes(link.tier)) others.add(link.paper === node ? link.entity : link.paper);
  }
  return others.size;
}
