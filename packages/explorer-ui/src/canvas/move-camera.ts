import type { MapNode, NodeId } from "@methodscape/graph-model";
import type Sigma from "sigma";
import { middleOf, ratioToFit } from "../core/fit-camera.ts";
import { type MapData, nodeAt } from "../core/map-data.ts";

/** x, y and ratio of the camera; 0.5, 0.5 and 1 show everything. */
export type CameraPlace = readonly [number, number, number];

export const everything: CameraPlace = [0.5, 0.5, 1];

/** Brings some nodes into view, with `unit` pixels to a unit of the plane; a single one that is well in view stays. */
export function reveal(sigma: Sigma, map: MapData, unit: number, ids: Iterable<NodeId>): void {
  const nodes = [...ids].flatMap((id) => nodeAt(map, id) ?? []);
  const places = nodes.flatMap((node) => sigma.getNodeDisplayData(node.id) ?? []);
  const [only] = nodes;
  if (only === undefined || places.length === 0) return;
  const camera = sigma.getCamera();
  if (nodes.length === 1 && camera.ratio <= 0.62 && isWellInView(sigma, only)) return;
  const fitting = ratioToFit(nodes, unit, sigma.getDimensions());
  const ratio = nodes.length === 1 ? Math.min(camera.ratio, 0.42) : fitting;
  void camera.animate({ ...middleOf(places), ratio }, { duration: calm(350) });
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
