import type { MapNode, NodeId } from "@methodscape/graph-model";

/** What the person looks at: what is pointed at, what is selected, what an answer found. */
export interface Attention {
  readonly hovered: NodeId | undefined;
  readonly selected: NodeId | undefined;
  /** Neighbours of what is pointed at, or else of what is selected. */
  readonly neighbours: readonly MapNode[];
  readonly hits: ReadonlySet<NodeId> | undefined;
}

/** The nodes in the light: the neighbourhood of what is pointed at or selected, else an answer's hits, where it has any. */
export function litNodes({
  hovered,
  selected,
  neighbours,
  hits,
}: Attention): ReadonlySet<NodeId> | undefined {
  const focus = hovered ?? selected;
  if (focus === undefined) return hits?.size === 0 ? undefined : hits;
  return new Set([focus, ...neighbours.map((node) => node.id)]);
}
