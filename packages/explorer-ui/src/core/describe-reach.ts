import { countOf, type MapNode } from "@methodscape/graph-model";

/** In how many of the papers that were read an entity is; `for sure` where only possible claims speak of it. */
export function describePapers(papers: number): string {
  return papers === 0 ? "in no paper for sure" : `in ${countOf(papers, "paper")}`;
}

/** How far a node of the map reaches: the papers that an entity is in, the entities that a paper links to. */
export function describeReach({ type, weight }: Pick<MapNode, "type" | "weight">): string {
  return type === "paper" ? `links to ${countOf(weight, "entity", "entities")}` : describePapers(weight);
}
