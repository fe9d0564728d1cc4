import { type EntityType, entityTypes } from "@methodscape/graph-model";

/** What a node of the map may be. */
export type NodeType = EntityType | "paper";
export const nodeTypes = [...entityTypes, "paper"] as const satisfies readonly NodeType[];

/** Shapes that the renderer knows, in the order of its shader. */
export const shapes = ["circle", "square", "triangle", "diamond", "hexagon"] as const;
export type Shape = (typeof shapes)[number];

export const themes = ["light", "dark"] as const;
export type Theme = (typeof themes)[number];

/** How a type looks: a shape, a colour per theme, and what several of it are called. */
export interface TypeStyle {
  readonly shape: Shape;
  readonly color: Readonly<Record<Theme, string>>;
  readonly plural: string;
}

/** One look per type; colours after Okabe and Ito (2008), darkened for text on white, and never without a shape. */
export const typeStyles = {
  method: { shape: "circle", color: { light: "#0b6bb0", dark: "#5db7ec" }, plural: "methods" },
  benchmark: { shape: "square", color: { light: "#c4500c", dark: "#f0904f" }, plural: "benchmarks" },
  dataset: { shape: "triangle", color: { light: "#07805e", dark: "#36c79c" }, plural: "datasets" },
  model: { shape: "diamond", color: { light: "#a5457d", dark: "#e39cc5" }, plural: "models" },
  concept: { shape: "hexagon", color: { light: "#8f6606", dark: "#e5ba52" }, plural: "concepts" },
  paper: { shape: "circle", color: { light: "#858c96", dark: "#818a96" }, plural: "papers" },
} as const satisfies Record<NodeType, TypeStyle>;
