import type { Disc } from "./label-spots.ts";
import type { Box } from "./place-labels.ts";

const cell = 40;

/** A disc that a name should not cover, and how much it matters that it stays in sight. */
export interface Obstacle extends Disc {
  readonly weight: number;
}

/** Discs by the cell of a grid that their centre lies in, so that a box asks only its surroundings. */
export interface ObstacleGrid {
  readonly cells: ReadonlyMap<number, readonly Obstacle[]>;
  readonly widest: number;
}

/** Sorts discs into a grid; one pass. */
export function gridOf(discs: Iterable<Obstacle>): ObstacleGrid {
  const cells = new Map<number, Obstacle[]>();
  let widest = 0;
  for (const disc of discs) {
    widest = Math.max(widest, disc.radius);
    const key = keyOf(Math.floor(disc.x / cell), Math.floor(disc.y / cell));
    const inCell = cells.get(key);
    if (inCell === undefined) cells.set(key, [disc]);
    else inCell.push(disc);
  }
  return { cells, widest };
}

/** The weight of the discs that a box would cover, wholly or in part. */
export function coveredBy({ cells, widest }: ObstacleGrid, box: Box): number {
  let sum = 0;
  const lastColumn = Math.floor((box.right + widest) / cell);
  const lastRow = Math.floor((box.bottom + widest) / cell);
  for (let column = Math.floor((box.left - widest) / cell); column <= lastColumn; column += 1) {
    for (let row = Math.floor((box.top - widest) / cell); row <= lastRow; row += 1) {
      for (const disc of cells.get(keyOf(column, row)) ?? []) if (meets(box, disc)) sum += disc.weight;
    }
  }
  return sum;
}

function meets(box: Box, { x, y, radius }: Disc): boolean {
  const nearX = Math.min(Math.max(x, box.left), box.right);
  const nearY = Math.min(Math.max(y, box.top), box.bottom);
  return Math.hypot(nearX - x, nearY - y) < radius;
}

/** One number for a cell; columns and rows of a map stay far below 2^15. */
function keyOf(column: number, row: number): number {
  return column * 65536 + row;
}
