import type { Region } from "./landscape-records.ts";
import { reach } from "./pack-islands.ts";

const mostRounds = 200;
/** Islands that have grown may use up the water between them down to this share before one has to move. */
const shallow = 0.35;

/** Moves regions apart, each with all its nodes, where discs have grown into each other; the smaller one moves more. */
export function partIslands(regions: readonly Region[]): Region[] {
  const middles = regions.map(({ middle }) => ({ ...middle }));
  for (let round = 0; round < mostRounds; round += 1) {
    let moved = false;
    for (const [left, one] of regions.entries()) {
      for (const [right, other] of regions.entries()) {
        if (right > left && part(middles[left], middles[right], one, other)) moved = true;
      }
    }
    if (!moved) break;
  }
  return regions.map((region, number) => {
    const middle = middles[number] ?? region.middle;
    const dx = middle.x - region.middle.x;
    const dy = middle.y - region.middle.y;
    if (dx === 0 && dy === 0) return region;
    const places = new Map([...region.places].map(([id, { x, y }]) => [id, { x: x + dx, y: y + dy }]));
    return { ...region, middle, places };
  });
}

function part(
  left: { x: number; y: number } | undefined,
  right: { x: number; y: number } | undefined,
  one: Region,
  other: Region,
): boolean {
  if (left === undefined || right === undefined) return false;
  const touching = one.radius + other.radius;
  const wanted = touching + shallow * (reach(one.radius, other.radius) - touching);
  const apart = Math.hypot(right.x - left.x, right.y - left.y);
  if (apart >= wanted - 1e-3) return false;
  const ux = apart === 0 ? 1 : (right.x - left.x) / apart;
  const uy = apart === 0 ? 0 : (right.y - left.y) / apart;
  const share = other.radius ** 2 / (one.radius ** 2 + other.radius ** 2);
  const push = wanted - apart;
  left.x -= ux * push * share;
  left.y -= uy * push * share;
  right.x += ux * push * (1 - share);
  right.y += uy * push * (1 - share);
  return true;
}
