import type { CodeUnits } from "./code-units.ts";

/** Numbers words as they are met, from 1, and finds the number of a word in a text without cutting it out. */
export interface WordTable {
  /** How many words have a number. */
  size(): number;
  /** The number of the word at [start, end); 0 when it has none. */
  find(units: CodeUnits, start: number, end: number): number;
  /** The number of the word at [start, end); the next one when it had none. */
  add(units: CodeUnits, start: number, end: number): number;
}

/** An empty table: open addressing over code units (FNV-1a, Fowler, Noll and Vo), at most a quarter full. */
export function createWordTable(): WordTable {
  let slots = new Int32Array(1024);
  let size = 0;
  // By number: the word's hash, and where its code units stand among those of all words. Number 0 is nobody's.
  let hashes = new Int32Array(256);
  let ends = new Int32Array(256);
  let pool = new Uint16Array(2048);

  const find = (units: CodeUnits, start: number, end: number, hash: number): number => {
    const mask = slots.length - 1;
    for (let slot = hash & mask; ; slot = (slot + 1) & mask) {
      const number = slots[slot] ?? 0;
      if (number === 0 || (hashes[number] === hash && isWord(number, units, start, end))) return number;
    }
  };
  const isWord = (number: number, units: CodeUnits, start: number, end: number): boolean => {
    let at = ends[number - 1] ?? 0;
    if ((ends[number] ?? 0) - at !== end - start) return false;
    for (let unit = start; unit < end; unit += 1, at += 1) if (pool[at] !== units[unit]) return false;
    return true;
  };
  const makeRoom = (length: number): void => {
    const used = ends[size] ?? 0;
    if (used + length > pool.length) pool = widened(pool, new Uint16Array(2 * (used + length)));
    if (size + 2 > hashes.length) {
      hashes = widened(hashes, new Int32Array(2 * hashes.length));
      ends = widened(ends, new Int32Array(2 * ends.length));
    }
    if ((size + 1) * 4 <= slots.length) return;
    slots = new Int32Array(4 * slots.length);
    for (let number = 1; number <= size; number += 1) place(number);
  };
  const place = (number: number): void => {
    const mask = slots.length - 1;
    let slot = (hashes[number] ?? 0) & mask;
    while (slots[slot] !== 0) slot = (slot + 1) & mask;
    slots[slot] = number;
  };

  return {
    size: () => size,
    find: (units, start, end) => find(units, start, end, hashOf(units, start, end)),
    add: (units, start, end) => {
      const hash = hashOf(units, start, end);
      const known = find(units, start, end, hash);
      if (known !== 0) return known;
      makeRoom(end - start);
      const from = ends[size] ?? 0;
      pool.set(units.subarray(start, end), from);
      size += 1;
      hashes[size] = hash;
      ends[size] = from + end - start;
      place(size);
      return size;
    },
  };
}

function widened<Column extends Int32Array | Uint16Array>(column: Column, wider: Column): Column {
  wider.set(column);
  return wider;
}

/** The high bits are folded into the low ones, which choose the slot. */
function hashOf(units: CodeUnits, start: number, end: number): number {
  let hash = 0x811c9dc5;
  for (let at = start; at < end; at += 1) hash = Math.imul(hash ^ (units[at] ?? 0), 0x01000193);
  return (hash ^ (hash >>> 15)) | 0;
}
