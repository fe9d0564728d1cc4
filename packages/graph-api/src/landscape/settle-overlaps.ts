import { addToList } from "@methodscape/graph-model";
import type { Disc } from "./plane.ts";

/** A node on its way: `give` is how readily it moves, 1 for a new node, near 0 for one that should stay. */
export interface Settler extends Disc {
  readonly give: number;
}

/** Free space that is left between two discs. */
const margin = 0.35;
const mostRounds = 120;
/** What is left of an overlap when nobody sees it any more. */
const tolerance = 0.05;

/**
 * Pushes overlapping discs apart, in place, and keeps them within `bound` of the origin. Ends when none overlaps, or
 * after a fixed number of rounds (a crowded island may keep some).
 */
export function settleOverlaps(discs: readonly Settler[], bound: number): void {
  const cell = 2 * discs.reduce((most, { radius }) => Math.max(most, radius), 0) + margin;
  for (let round = 0; round < mostRounds; round += 1) {
    const overlap = pushApart(discs, cell);
    for (const disc of discs) pullInside(disc, bound);
    if (overlap < tolerance) return;
  }
}

/** One round over all pairs in neighbouring cells of a grid; gives the deepest overlap that it met. */
function pushApart(discs: readonly Settler[], cell: number): number {
  const grid = new Map<string, number[]>();
  discs.forEach((disc, index) => {
    addToList(grid, `${Math.floor(disc.x / cell)},${Math.floor(disc.y / cell)}`, index);
  });
  let deepest = 0;
  discs.forEach((disc, index) => {
    const column = Math.floor(disc.x / cell);
    const row = Math.floor(disc.y / cell);
    for (let dx = -1; dx <= 1; dx += 1) {
      for (let dy = -1; dy <= 1; dy += 1) {
        for (const other of grid.get(`${column + dx},${row + dy}`) ?? []) {
          const neighbour = discs[other];
          if (other > index && neighbour !== undefined)
            deepest = Math.max(deepest, separate(disc, neighbour, index));
        }
      }
    }
  });
  return deepest;
}

/** Moves two discs apart along their line, the readier one further; gives how far they overlapped. */
function separate(left: Settler, right: Settler, index: number): number {
  let dx = right.x - left.x;
  let dy = right.y - left.y;
  let apart = Math.hypot(dx, dy);
  const overlap = left.radius + right.radius + margin - apart;
  if (overlap <= 0) return 0;
  if (apart < 1e-6) {
    // Two nodes at one place have no line between them: the golden angle gives each pair its own.
    dx = Math.cos(index * 2.399963);
    dy = Math.sin(index * 2.399963);
    apart = 1;
  }
  const push = (overlap * 0.6) / apart / Math.max(left.give + right.give, 1e-6);
  left.x -= dx * push * left.give;
  left.y -= dy * push * left.give;
  right.x += dx * push * right.give;
  right.y += dy * push * right.give;
  return overlap;
}

function pullInside(disc: Settler, bound: number): void {
  const out = Math.hypot(disc.x, disc.y);
  const most = Math.max(bound - disc.radius, 0);
  if (out <= most || out === 0) return;
  const scale = 1 + (most / out - 1) * disc.give;
  disc.x *= scale;
  disc.y *= scale;
}
