import type { Bounds } from "./map-data.ts";

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
export function ratioToFit(
  places: readonly { readonly x: number; readonly y: number }[],
  unit: number,
  area: Area,
): number {
  if (places.length === 0) return 1;
  const xs = places.map(({ x }) => x);
  const ys = places.map(({ y }) => y);
  const wide = ((Math.max(...xs) - Math.min(...xs)) * unit) / (area.width * share);
  const high = ((Math.max(...ys) - Math.min(...ys)) * unit) / (area.height * share);
  return Math.min(1, Math.max(nearest, wide, high));
}

/** The middle of the rectangle around some places. */
export function middleOf(places: readonly { readonly x: number; readonly y: number }[]): {
  x: number;
  y: number;
} {
  const xs = places.map(({ x }) => x);
  const ys = places.map(({ y }) => y);
  return { x: (Math.min(...xs) + Math.max(...xs)) / 2, y: (Math.min(...ys) + Math.max(...ys)) / 2 };
}
