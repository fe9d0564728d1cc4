import type { MapNode, NodeId } from "@methodscape/graph-model";
import { type Shape, type Theme, typeStyles } from "./type-style.ts";

/** How near the camera is: topics first, then entities, then papers. */
export type Level = "overview" | "entities" | "papers";

/** The level at a camera ratio (1 shows everything, smaller is nearer). */
export function levelAt(ratio: number): Level {
  if (ratio > 0.62) return "overview";
  return ratio > 0.28 ? "entities" : "papers";
}

/** What decides how every node looks at a moment. */
export interface Scene {
  readonly theme: Theme;
  readonly level: Level;
  /** Pixels of one unit of the plane when everything is shown. */
  readonly unit: number;
  readonly visible: ReadonlySet<NodeId>;
  /** Nodes in the light; the rest is dimmed. Undefined: nothing is dimmed. */
  readonly lit: ReadonlySet<NodeId> | undefined;
  /** Nodes that the syllabus covers: greyed, yet clearer than what is dimmed. */
  readonly covered: ReadonlySet<NodeId> | undefined;
  readonly selected: NodeId | undefined;
  readonly hovered: NodeId | undefined;
}

export interface NodeLook {
  readonly hidden: boolean;
  /** Radius in pixels when everything is shown. */
  readonly size: number;
  readonly color: string;
  readonly shape: Shape;
  readonly zIndex: number;
}

const greys = {
  light: { dimmed: "#dcdfe3", covered: "#b3b9c1", litPaper: "#3d454f" },
  dark: { dimmed: "#2c323a", covered: "#59626d", litPaper: "#dde2e8" },
} as const satisfies Record<Theme, Record<string, string>>;

/** Radius of a node in the plane, as the landscape laid it out: entities by the root of their weight. */
function planeRadius({ type, weight }: Pick<MapNode, "type" | "weight">): number {
  return type === "paper" ? 1 : Math.min(1.2 + 0.55 * Math.sqrt(weight), 9);
}

/** Share of its room that a paper fills at a level: papers come into sight as one comes nearer. */
const paperShare = { overview: 0.42, entities: 0.62, papers: 0.95 } as const satisfies Record<Level, number>;
const entityShare = 0.78;
/** What is lit, and what is in focus, is at least so large, in pixels when everything is shown: marks grow as one comes nearer. */
const leastLit = { overview: 4, entities: 3, papers: 2 } as const satisfies Record<Level, number>;
const leastInFocus = { overview: 6, entities: 5, papers: 4 } as const satisfies Record<Level, number>;
/** However much room a small map leaves each node, it stays a mark, in pixels. */
const mostPixels = 18;

/** Radius of a node in pixels when everything is shown, before it is lit or in focus. */
export function baseSize(
  node: Pick<MapNode, "type" | "weight">,
  { unit, level }: Pick<Scene, "unit" | "level">,
): number {
  const share = node.type === "paper" ? paperShare[level] : entityShare;
  const size = Math.min(planeRadius(node) * unit * share, mostPixels);
  return Math.max(size, node.type === "paper" ? 1 : 2);
}

/** How a node looks in a scene. */
export function lookOf(node: MapNode, scene: Scene): NodeLook {
  const isFocus = isInFocus(node, scene);
  const isLit = isFocus || scene.lit?.has(node.id) === true;
  const least = isFocus || isOneOfFew(scene) ? leastInFocus : leastLit;
  const size = Math.max(baseSize(node, scene) * (isFocus ? 1.25 : 1), isLit ? least[scene.level] : 0);
  return {
    hidden: !scene.visible.has(node.id),
    size,
    color: colorOf(node, scene, isLit),
    shape: typeStyles[node.type].shape,
    zIndex: isFocus ? 3 : isLit ? 2 : node.type === "paper" ? 0 : 1,
  };
}

/** Whether a node is what is selected or pointed at, which has a ring. */
export function isInFocus({ id }: MapNode, { selected, hovered }: Scene): boolean {
  return id === selected || id === hovered;
}

/** Whether an answer found so few that each of them stands out like what is chosen. */
function isOneOfFew({ lit, selected, hovered }: Scene): boolean {
  return selected === undefined && hovered === undefined && lit !== undefined && lit.size <= 30;
}

function colorOf(node: MapNode, { theme, lit, covered }: Scene, isLit: boolean): string {
  const grey = greys[theme];
  if (lit === undefined && !isLit) return typeStyles[node.type].color[theme];
  if (isLit)
    return node.type === "paper" && lit !== undefined ? grey.litPaper : typeStyles[node.type].color[theme];
  return covered?.has(node.id) === true ? grey.covered : grey.dimmed;
}
