import type { LandscapeTopic, MapNode } from "@methodscape/graph-model";
import type { Place } from "../core/fit-camera.ts";
import type { MapData } from "../core/map-data.ts";
import { lookOf, type Scene } from "../core/node-look.ts";
import type { Theme } from "../core/type-style.ts";

/** What the drawings below and above the nodes are made from. */
export interface Overlay {
  readonly context: CanvasRenderingContext2D;
  readonly width: number;
  readonly height: number;
  /** A point of the landscape in pixels of the map. */
  readonly toPixels: (point: Place) => Place;
  /** Pixels of one unit of the plane at this zoom. */
  readonly unitNow: number;
  /** What a node's size is multiplied with at this zoom. */
  readonly sizeFactor: number;
  readonly map: MapData;
  readonly scene: Scene;
}

/** More lines of one sort than this would veil the map. */
export const lineLimit = 600;

export const inks = {
  light: {
    region: "rgba(38, 78, 112, 0.06)",
    regionHeart: "rgba(38, 78, 112, 0.025)",
    rim: "rgba(38, 78, 112, 0.17)",
    line: "rgba(38, 66, 92, 0.3)",
    farLine: "rgba(38, 66, 92, 0.09)",
    focusLine: "rgba(11, 92, 148, 0.42)",
    ring: "#0b5c94",
    topic: "#1f3d56",
    topicDimmed: "#5a7186",
    name: "#16191d",
    halo: "rgba(250, 250, 248, 0.94)",
  },
  dark: {
    region: "rgba(150, 190, 230, 0.075)",
    regionHeart: "rgba(150, 190, 230, 0.03)",
    rim: "rgba(150, 190, 230, 0.17)",
    line: "rgba(165, 195, 225, 0.3)",
    farLine: "rgba(165, 195, 225, 0.08)",
    focusLine: "rgba(124, 192, 238, 0.45)",
    ring: "#9fd2f5",
    topic: "#bcd6ec",
    topicDimmed: "#8ba3b8",
    name: "#eef1f4",
    halo: "rgba(18, 21, 25, 0.92)",
  },
} as const satisfies Record<Theme, Record<string, string>>;

/** A topic's island in pixels. */
export function islandOf(
  topic: LandscapeTopic,
  { toPixels, unitNow }: Overlay,
): Place & { readonly radius: number } {
  return { ...toPixels(topic), radius: topic.radius * unitNow };
}

/** Radius of a node's mark in pixels at this zoom. */
export function radiusOf(
  node: MapNode,
  { scene, sizeFactor }: Pick<Overlay, "scene" | "sizeFactor">,
): number {
  return lookOf(node, scene).size * sizeFactor;
}
