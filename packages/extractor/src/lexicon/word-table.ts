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

/** Fields of a slot, side by side so that a look-up touches one place of the memory: hash, number, and where the word's code units stand in the pool. */
const fields = 4;

/** An empty table: open addressing over code units (FNV-1a, Fowler, Noll and Vo), at most half full. */
export function createWordTable(): WordTable {
  let slots = new Int32Array(1024 * fields);
  let pool = new Uint16Array(4096);
  let poolEnd = 0;
  let size = 0;

  const firstSlot = (hash: number): number => (hash & (slots.length / fields - 1)) * fields;
  /** Index of the slot that holds the word, or of the empty one where it would be. */
  const slotOf = (units: CodeUnits, start: number, end: number, hash: number): number => {
    const mask = slots.length - 1;
    for (let slot = firstSlot(hash); ; slot = (slot + fields) & mask) {
      if (slots[slot + 1] === 0) return slot;
      if (slots[slot] === hash && isWord(slot, units, start, end)) return slot;
    }
  };
  const isWord = (slot: number, units: CodeUnits, start: number, end: number): boolean => {
    if (slots[slot + 3] !== end - start) return false;
    let at = slots[slot + 2] ?? 0;
    for (let unit = start; unit < end; unit += 1, at += 1) if (pool[at] !== units[unit]) return false;
    return true;
  };
  const widen = (): void => {
    const narrow = slots;
    slots = new Int32Array(4 * narrow.length);
    for (let from = 0; from < narrow.length; from += fields) {
      if (narrow[from + 1] === 0) continue;
      let slot = firstSlot(narrow[from] ?? 0);
      while (slots[slot + 1] !== 0) slot = (slot + fields) & (slots.length - 1);
      slots.set(narrow.subarray(from, from + fields), slot);
    }
  };
  const keep = (units: CodeUnits, start: number, end: number): void => {
    if (poolEnd + end - start > pool.length) {
      const narrow = pool;
      pool = new Uint16Array(2 * (poolEnd + end - start));
      pool.set(narrow);
    }
    pool.set(units.subarray(start, end), poolEnd);
    poolEnd += end - start;
  };

  return {
    size: () => size,
    find: (units, start, end) => slots[slotOf(units, start, end, hashOf(units, start, end)) + 1] ?? 0,
    add: (units, start, end) => {
      const hash = hashOf(units, start, end);
      const slot = slotOf(units, start, end, hash);
      const known = slots[slot + 1] ?? 0;
      if (known !== 0) return known;
      size += 1;
      slots.set([hash, size, poolEnd, end - start], slot);
      keep(units, start, end);
      if (size * 2 * fields > slots.length) widen();
      return size;
    },
  };
}

/** The high bits are folded into the low ones, which choose the slot. */
function hashOf(units: CodeUnits, start: number, end: number): number {
  let hash = 0x811c9dc5;
  for (let at = start; at < end; at += 1) hash = Math.imul(hash ^ (units[at] ?? 0), 0x01000193);
  return hash ^ (hash >>> 15);
}
