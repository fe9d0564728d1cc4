import type { LandscapeTopic, NodeId } from "@methodscape/graph-model";
import type Sigma from "sigma";
import type { Coordinates } from "sigma/types";
import type { DrawnName } from "./draw-names.ts";

/** Who is told what is pointed at, and what is pressed; undefined for nothing. */
export interface PointerHandlers {
  readonly onHover: (id: NodeId | undefined) => void;
  readonly onSelect: (id: NodeId | undefined) => void;
}

/**
 * Tells what is pointed at and pressed. Names are pressed like what they name, for small nodes are hard to hit; a
 * press beside everything chooses nothing.
 */
export function followPointer(
  sigma: Sigma,
  { onHover, onSelect }: PointerHandlers,
  nameAt: (point: Coordinates) => DrawnName["of"] | undefined,
  onTopic: (topic: LandscapeTopic) => void,
): void {
  const cursor = (shape: "pointer" | "") => sigma.getContainer().style.setProperty("cursor", shape);
  let isOnNode = false;
  // Ids of the graph are the ids of the map's nodes.
  sigma.on("enterNode", ({ node }) => {
    isOnNode = true;
    onHover(node as NodeId);
  });
  sigma.on("leaveNode", () => {
    isOnNode = false;
    onHover(undefined);
  });
  sigma.on("moveBody", ({ event }) => cursor(isOnNode || nameAt(event) !== undefined ? "pointer" : ""));
  sigma.on("clickNode", ({ node }) => onSelect(node as NodeId));
  sigma.on("clickStage", ({ event }) => {
    const named = nameAt(event);
    if (named === undefined) onSelect(undefined);
    else if ("node" in named) onSelect(named.node.id);
    else onTopic(named.topic);
  });
}
