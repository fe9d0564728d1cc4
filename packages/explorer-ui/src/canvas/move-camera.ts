import type { LandscapeTopic, MapNode, NodeId } from "@methodscape/graph-model";
import type Sigma from "sigma";
import { type Fit, type Frame, frameAround, frameAroundOne } from "../core/fit-camera.ts";
import { type MapData, nodeAt } from "../core/map-data.ts";
import { neighboursOf } from "../core/neighbours-of.ts";
import type { Scene } from "../core/node-look.ts";

/** x, y and ratio of the camera; 0.5, 0.5 and 1 show everything. */
export type CameraPlace = readonly [number, number, number];

export const everything: CameraPlace = [0.5, 0.5, 1];

/** Brings some nodes into view, a single one with its neighbours; one that is well in view stays. */
export function reveal(sigma: Sigma, map: MapData, scene: Scene, ids: Iterable<NodeId>): void {
  const nodes = [...ids].flatMap((id) => nodeAt(map, id) ?? []);
  const [only] = nodes;
  if (only === undefined) return;
  const fit = fitOf(sigma, map, scene);
  if (nodes.length > 1) {
    show(sigma, frameAround(nodes, fit));
    return;
  }
  const now = sigma.getCamera().ratio;
  if (now <= 0.62 && isWellInView(sigma, only)) return;
  const { middle, ratio } = frameAroundOne(only, neighboursOf(map, only.id, scene.visible), fit);
  show(sigma, { middle, ratio: Math.min(now, ratio) });
}

/** Brings a topic's island into view. */
export function revealTopic(
  sigma: Sigma,
  map: MapData,
  scene: Scene,
  { x, y, radius }: LandscapeTopic,
): void {
  const rim = [
    { x: x - radius, y: y - radius },
    { x: x + radius, y: y + radius },
  ];
  show(sigma, frameAround(rim, fitOf(sigma, map, scene)));
}

function fitOf(sigma: Sigma, { bounds }: MapData, { unit }: Scene): Fit {
  return { unit, area: sigma.getDimensions(), bounds };
}

function show(sigma: Sigma, { middle, ratio }: Frame): void {
  const { x, y } = sigma.viewportToFramedGraph(sigma.graphToViewport(middle));
  void sigma.getCamera().animate({ x, y, ratio }, { duration: calm(350) });
}

function isWellInView(sigma: Sigma, node: MapNode): boolean {
  const { x, y } = sigma.graphToViewport(node);
  const { width, height } = sigma.getDimensions();
  return x > width * 0.18 && x < width * 0.82 && y > height * 0.18 && y < height * 0.82;
}

/** A turned map has x and y swapped, its camera too, so that an address means the same place on every screen. */
export function turnedPlace([x, y, ratio]: CameraPlace, turned: boolean): CameraPlace {
  return turned ? [y, x, ratio] : [x, y, ratio];
}

/** True when two places of the camera look the same. */
export function near(
  one: { x: number; y: number; ratio: number },
  other: { x: number; y: number; ratio: number },
): boolean {
  const apart = Math.max(
    Math.abs(one.x - other.x),
    Math.abs(one.y - other.y),
    Math.abs(one.ratio - other.ratio),
  );
  return apart < 0.001;
}

/** No animation for those who asked their system for less motion. */
export function calm(duration: number): number {
  return window.matchMedia("(prefers-reduced-motion: reduce)").matches ? 1 : duration;
}
