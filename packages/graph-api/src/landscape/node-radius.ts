import { isPaperId, type NodeId } from "@methodscape/graph-model";
import type { GraphIndex } from "../analysis/graph-index.ts";
import { papersOfEntities } from "./weigh-ties.ts";

/**
 * Radius of a node's disc in units of the plane, so that the picture can be drawn at the sizes it was laid out for.
 * `weight` is the number of papers of an entity; papers are all of one size.
 */
function nodeRadius(type: "paper" | "entity", weight: number): number {
  if (type === "paper") return 1;
  return Math.min(1.2 + 0.55 * Math.sqrt(Math.max(weight, 0)), 9);
}

/** Radius of every node of the graph by its id. */
export function radiusOfNodes(index: GraphIndex): (node: NodeId) => number {
  const papersOf = papersOfEntities(index);
  return (node) =>
    isPaperId(node) ? nodeRadius("paper", 0) : nodeRadius("entity", papersOf.get(node)?.size ?? 0);
}
