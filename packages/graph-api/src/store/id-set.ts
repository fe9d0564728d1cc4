/** Ids that were seen. */
export interface IdSet {
  /** Adds an id; false when it was there. */
  add(id: string): boolean;
  has(id: string): boolean;
}

/**
 * A set of ids that takes some sixteen bytes each, so that a snapshot of any size can be checked as it streams. It
 * keeps 64 bits of hash in the place of the text: among a million ids, two that differ are taken for one in fewer
 * than one of ten million runs.
 */
export function createIdSet(): IdSet {
  // Two numbers a place; both zero is an empty place.
  let places = new Uint32Array(2 * 1024);
  let size = 0;

  /** Index of the hash in a table, or of the empty place where it belongs (linear probing). */
  const find = (table: Uint32Array, first: number, second: number): number => {
    const mask = table.length / 2 - 1;
    let place = first & mask;
    while (true) {
      const [high, low] = [table[2 * place], table[2 * place + 1]];
      if ((high === first && low === second) || (high === 0 && low === 0)) return 2 * place;
      place = (place + 1) & mask;
    }
  };
  const isTaken = (index: number) => places[index] !== 0 || places[index + 1] !== 0;
  const grow = () => {
    const larger = new Uint32Array(places.length * 2);
    for (let index = 0; index < places.length; index += 2) {
      if (!isTaken(index)) continue;
      const [first = 0, second = 0] = places.subarray(index, index + 2);
      larger.set([first, second], find(larger, first, second));
    }
    places = larger;
  };

  return {
    add: (id) => {
      const [first, second] = hashOf(id);
      const index = find(places, first, second);
      if (isTaken(index)) return false;
      places[index] = first;
      places[index + 1] = second;
      size += 1;
      if (size * 4 > places.length) grow();
      return true;
    },
    has: (id) => isTaken(find(places, ...hashOf(id))),
  };
}

/** Two 32-bit hashes of a text, never both zero: two multiplicative hashes, mixed as in MurmurHash3 (Appleby, 2008). */
function hashOf(text: string): readonly [first: number, second: number] {
  let first = 0xdeadbeef;
  let second = 0x41c6ce57;
  for (let index = 0; index < text.length; index += 1) {
    const unit = text.charCodeAt(index);
    first = Math.imul(first ^ unit, 0x9e3779b1);
    second = Math.imul(second ^ unit, 0x5f356495);
  }
  first = mixed(first) ^ Math.imul(second, 0xc2b2ae3d);
  second = mixed(second) ^ Math.imul(first, 0x85ebca6b);
  return [first >>> 0, second >>> 0 || 1];
}

function mixed(hash: number): number {
  const once = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  const twice = Math.imul(once ^ (once >>> 13), 0xc2b2ae35);
  return twice ^ (twice >>> 16);
}
