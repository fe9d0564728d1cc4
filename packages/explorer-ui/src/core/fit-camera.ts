import type { Bounds } from "./map-data.ts";

/** A point of the plane, or of the map in pixels. */
export interface Place {
  readonly x: number;
  readonly y: number;
}

/** What the camera shows: the middle of the view in the plane, and the camera ratio. */
export interface Frame {
  readonly middle: Place;
  readonly ratio: number;
}

export interface Area {
  readonly width: number;
  readonly height: number;
}

/** Pixels of one unit of the plane when all of it is shown with a margin. */
export function unitOf(bounds: Bounds, area: Area, margin: number): number {
  const wide = (area.width - 2 * margin) / (bounds.right - bounds.left);
  const high = (area.height - 2 * margin) / (bounds.top - bounds.bottom);
  return Math.max(Math.min(wide, high), 0.01);
}

/** Free space around the map at its widest: room for names above the islands, less on a phone. */
export function marginOf({ width, height }: Area): number {
  return Math.min(width, height) < 560 ? 22 : 44;
}

const nearest = 0.3;
const share = 0.68;

/**
 * The camera ratio (1 shows everything, smaller is nearer) at which some places fill about two thirds of the area; not
 * nearer than where papers come into sight, not further than everything.
 */
export function ratioToFit(places: readonly Place[], unit: number, area: Area): number {
  if (places.length === 0) return 1;
  const xs = places.map(({ x }) => x);
  const ys = places.map(({ y }) => y);
  const wide = ((Math.max(...xs) - Math.min(...xs)) * unit) / (area.width * share);
  const high = ((Math.max(...ys) - Math.min(...ys)) * unit) / (area.height * share);
  return Math.min(1, Math.max(nearest, wide, high));
}

/** The middle of the rectangle around some places. */
export function middleOf(places: readonly Place[]): Place {
  const xs = places.map(({ x }) => x);
  const ys = places.map(({ y }) => y);
  return { x: (Math.min(...xs) + Math.max(...xs)) / 2, y: (Math.min(...ys) + Math.max(...ys)) / 2 };
}

/** How the map lies in the area that it is drawn in, with `unit` pixels to a unit of the plane when all of it is shown. */
export interface Fit {
  readonly unit: number;
  readonly area: Area;
  readonly bounds: Bounds;
}

/** The view of some places: they fill about two thirds of it, and no room is lost beside the map. */
export function frameAround(places: readonly Place[], fit: Fit): Frame {
  const ratio = ratioToFit(places, fit.unit, fit.area);
  return { ratio, middle: keptOnMap(middleOf(places), ratio, fit) };
}

/** So near one comes to a node: as near as that, and in a crowded map until its plane has this many pixels to a unit. */
const nearestToOne = 0.12;
const roomyUnit = 20;
const farthestFromOne = 0.42;
/** So many of the neighbours of a node have to be in view with it; those further off may lie outside. */
const neighboursInView = 8;

/**
 * The view of a node with the nearest of its neighbours around it, so near that their names have room. Neighbours too
 * far off to come into view with it from anywhere do not keep the others small.
 */
export function frameAroundOne(node: Place, neighbours: readonly Place[], fit: Fit): Frame {
  const { unit, area } = fit;
  const needed = neighbours
    .map(({ x, y }) => Math.max(Math.abs(x - node.x) / area.width, Math.abs(y - node.y) / area.height))
    .map((half) => (half * 2 * unit) / share)
    .filter((ratio) => ratio <= farthestFromOne)
    .sort((left, right) => left - right)
    .slice(0, neighboursInView);
  const nearest = Math.min(nearestToOne, unit / roomyUnit);
  const ratio = Math.max(nearest, needed.at(-1) ?? farthestFromOne);
  return { ratio, middle: keptOnMap(node, ratio, fit) };
}

/** The middle moved so that the view does not reach past the map on one side while there is more of it on the other. */
function keptOnMap({ x, y }: Place, ratio: number, { unit, area, bounds }: Fit): Place {
  const perPixel = ratio / unit;
  const margin = marginOf(area) * perPixel;
  return {
    x: kept(x, bounds.left - margin, bounds.right + margin, (area.width / 2) * perPixel),
    y: kept(y, bounds.bottom - margin, bounds.top + margin, (area.height / 2) * perPixel),
  };
}

function kept(value: number, low: number, high: number, half: number): number {
  if (high - low <= 2 * half) return (low + high) / 2;
  return Math.min(Math.max(value, low + half), high - half);
}
