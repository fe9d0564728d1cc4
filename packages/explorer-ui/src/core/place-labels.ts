/** A rectangle on the map in pixels, y downward. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** A label that wants a place: the boxes it may stand in, the best one first. Lower `rank` is placed first; below 0 it is placed whatever it covers. */
export interface LabelWish<Key> {
  readonly key: Key;
  readonly rank: number;
  readonly spots: readonly Box[];
}

/** A label with its place. */
export interface PlacedLabel<Key> {
  readonly key: Key;
  readonly box: Box;
}

export interface LabelArea {
  readonly width: number;
  readonly height: number;
  /** Boxes that are taken already, such as buttons upon the map. */
  readonly taken: readonly Box[];
  /** How much a box would cover that should stay in sight; 0 for nothing. */
  readonly covers: (box: Box) => number;
  /** A label that would cover more than this everywhere is left out. */
  readonly mostCovered: number;
}

/** Free space between two labels, in pixels. */
const spacing = 3;
/** A later spot is taken only when it covers this much less. */
const worthAnother = 0.4;

/**
 * Places labels by rank so that no two overlap and none is cut off. Of the free spots of a label the one that covers
 * least wins, earlier ones before later ones; a label without a free spot is left out.
 */
export function placeLabels<Key>(
  wishes: readonly LabelWish<Key>[],
  area: LabelArea,
  limit: number,
): PlacedLabel<Key>[] {
  const taken: Box[] = [...area.taken];
  const placed: PlacedLabel<Key>[] = [];
  for (const { key, rank, spots } of [...wishes].sort((left, right) => left.rank - right.rank)) {
    if (placed.length >= limit) break;
    const box = bestSpot(spots, rank < 0 ? { ...area, mostCovered: Number.POSITIVE_INFINITY } : area, taken);
    if (box === undefined) continue;
    taken.push(box);
    placed.push({ key, box });
  }
  return placed;
}

function bestSpot(spots: readonly Box[], area: LabelArea, taken: readonly Box[]): Box | undefined {
  let best: Box | undefined;
  let bestCost = Number.POSITIVE_INFINITY;
  spots.forEach((spot, order) => {
    if (!fits(spot, area) || taken.some((other) => overlap(spot, other))) return;
    const covered = area.covers(spot);
    const cost = covered + order * worthAnother;
    if (covered <= area.mostCovered && cost < bestCost) {
      best = spot;
      bestCost = cost;
    }
  });
  return best;
}

function fits(box: Box, area: LabelArea): boolean {
  return box.left >= 2 && box.top >= 2 && box.right <= area.width - 2 && box.bottom <= area.height - 2;
}

/** True when a point lies in a box. */
export function holds(
  { left, top, right, bottom }: Box,
  { x, y }: { readonly x: number; readonly y: number },
): boolean {
  return x >= left && x <= right && y >= top && y <= bottom;
}

/** True when two boxes come nearer to each other than labels should. */
export function overlap(one: Box, other: Box): boolean {
  return (
    one.left < other.right + spacing &&
    other.left < one.right + spacing &&
    one.top < other.bottom + spacing &&
    other.top < one.bottom + spacing
  );
}

/** A name cut to a length, with an ellipsis where something is gone. */
export function shortened(name: string, length = 34): string {
  const letters = [...name];
  return letters.length <= length
    ? name
    : `${letters
        .slice(0, length - 1)
        .join("")
        .trimEnd()}…`;
}
