/** A place in the plane of the landscape. */
export interface Place {
  x: number;
  y: number;
}

/** A disc in the plane: a node at its drawn size, or an island of nodes. */
export interface Disc extends Place {
  readonly radius: number;
}

/** Distance between two places. */
export function distance(left: Readonly<Place>, right: Readonly<Place>): number {
  return Math.hypot(left.x - right.x, left.y - right.y);
}

/** Rounded to three decimals, so that the bytes of a snapshot do not hang on the last bits; never -0. */
export function rounded(value: number): number {
  return Math.round(value * 1000) / 1000 + 0;
}
