import { type Disc, distance, type Place } from "./plane.ts";

/** Water between two islands, as a share of the smaller one's radius, and at least so much. */
const strait = { share: 0.18, least: 2.5 } as const;
/** Screens are wider than high: a step up costs as much as this many steps to the side. */
const flatness = 2.2;

/**
 * Places discs one after the other, each where it touches two placed ones (with a strait between) and lies nearest to
 * those it is most tied to and to the middle. `affinity(i, j)` is how strongly two islands are tied, from 0 to 1;
 * `fixed` are the places of the first islands, which stay.
 */
export function packIslands(
  radii: readonly number[],
  affinity: (left: number, right: number) => number,
  fixed: readonly Readonly<Place>[] = [],
): Place[] {
  const placed: Disc[] = fixed.map((place, index) => ({ ...place, radius: radii[index] ?? 0 }));
  for (let index = placed.length; index < radii.length; index += 1) {
    const radius = radii[index] ?? 0;
    const cost = (place: Readonly<Place>) => costOf(place, placed, (other) => affinity(index, other));
    placed.push({ ...cheapest(candidates(placed, radius), cost), radius });
  }
  return placed.map(({ x, y }) => ({ x, y }));
}

/** Free water that two discs need between their middles. */
export function reach(left: number, right: number): number {
  return left + right + Math.max(strait.share * Math.min(left, right), strait.least);
}

function costOf(
  place: Readonly<Place>,
  placed: readonly Disc[],
  affinity: (other: number) => number,
): number {
  let cost = Math.hypot(place.x, place.y * flatness);
  placed.forEach((disc, other) => {
    cost += 2 * affinity(other) * distance(place, disc);
  });
  return cost;
}

function cheapest(places: readonly Place[], cost: (place: Place) => number): Place {
  let best: Place = places[0] ?? { x: 0, y: 0 };
  let least = Number.POSITIVE_INFINITY;
  for (const place of places) {
    const costs = cost(place);
    if (costs < least - 1e-9) {
      least = costs;
      best = place;
    }
  }
  return best;
}

/** Places where a disc of this radius lies free: in touch with two others, or beside one of them. */
function candidates(placed: readonly Disc[], radius: number): Place[] {
  if (placed.length === 0) return [{ x: 0, y: 0 }];
  const places: Place[] = [];
  placed.forEach((disc, index) => {
    for (let step = 0; step < 24; step += 1) places.push(beside(disc, radius, (step * Math.PI) / 12));
    for (const other of placed.slice(index + 1)) places.push(...between(disc, other, radius));
  });
  return places.filter((place) =>
    placed.every((disc) => distance(place, disc) >= reach(disc.radius, radius) - 1e-6),
  );
}

function beside(disc: Disc, radius: number, angle: number): Place {
  const away = reach(disc.radius, radius);
  return { x: disc.x + away * Math.cos(angle), y: disc.y + away * Math.sin(angle) };
}

/** The two places (or none) at the right distance from both discs: where two circles meet. */
function between(left: Disc, right: Disc, radius: number): Place[] {
  const fromLeft = reach(left.radius, radius);
  const fromRight = reach(right.radius, radius);
  const apart = distance(left, right);
  if (apart === 0 || apart > fromLeft + fromRight) return [];
  const along = (fromLeft ** 2 - fromRight ** 2 + apart ** 2) / (2 * apart);
  const aside = Math.sqrt(Math.max(fromLeft ** 2 - along ** 2, 0));
  const ux = (right.x - left.x) / apart;
  const uy = (right.y - left.y) / apart;
  const foot = { x: left.x + along * ux, y: left.y + along * uy };
  return [
    { x: foot.x - aside * uy, y: foot.y + aside * ux },
    { x: foot.x + aside * uy, y: foot.y - aside * ux },
  ];
}
