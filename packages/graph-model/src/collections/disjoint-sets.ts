/** Sets of places that grow together: union by the lower place, with paths halved (Tarjan and van Leeuwen, 1984, doi:10.1145/62.2160). */
export interface DisjointSets {
  readonly rootOf: (place: number) => number;
  readonly join: (left: number, right: number) => void;
}

/** Every place from 0 on is a set of its own at first; the root of a set is its lowest place. */
export function disjointSets(size: number): DisjointSets {
  const parents = Int32Array.from({ length: size }, (_, place) => place);
  const parentOf = (place: number) => parents[place] ?? place;
  const rootOf = (place: number): number => {
    let at = place;
    while (parentOf(at) !== at) {
      parents[at] = parentOf(parentOf(at));
      at = parentOf(at);
    }
    return at;
  };
  return {
    rootOf,
    join: (left, right) => {
      const [low, high] = [rootOf(left), rootOf(right)].sort((one, other) => one - other);
      if (low !== undefined && high !== undefined) parents[high] = low;
    },
  };
}
