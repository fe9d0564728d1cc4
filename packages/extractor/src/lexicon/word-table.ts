import { foldCode } from "./character-class.ts";

/**
 * Numbers words, whatever their case, and finds the number of a word inside a text without cutting it out:
 * a hash table with open addressing over UTF-16 code units (FNV-1a, Fowler, Noll and Vo).
 */
export interface WordTable {
  readonly size: number;
  /** The number of the word at [start, end), from 1; 0 when the table does not hold it. */
  find(text: string, start: number, end: number): number;
}

/** Builds a table; the n-th distinct word gets the number n. */
export function buildWordTable(words: Iterable<string>): WordTable {
  const distinct = [...new Set([...words].map(foldWord))];
  const mask = 2 ** Math.ceil(Math.log2(Math.max(distinct.length, 1) * 4)) - 1;
  const slots = new Int32Array(mask + 1);
  const hashes = distinct.map((word) => hashOf(word, 0, word.length));
  distinct.forEach((_, index) => {
    let slot = (hashes[index] ?? 0) & mask;
    while (slots[slot] !== 0) slot = (slot + 1) & mask;
    slots[slot] = index + 1;
  });
  return {
    size: distinct.length,
    find(text, start, end) {
      const hash = hashOf(text, start, end);
      for (let slot = hash & mask; ; slot = (slot + 1) & mask) {
        const number = slots[slot] ?? 0;
        if (number === 0) return 0;
        if (hashes[number - 1] === hash && isWord(distinct[number - 1] ?? "", text, start, end))
          return number;
      }
    },
  };
}

/** Folds code unit by code unit, as the look-up does. */
function foldWord(word: string): string {
  return Array.from({ length: word.length }, (_, at) =>
    String.fromCharCode(foldCode(word.charCodeAt(at))),
  ).join("");
}

function hashOf(text: string, start: number, end: number): number {
  let hash = 0x811c9dc5;
  for (let at = start; at < end; at += 1) hash = Math.imul(hash ^ foldCode(text.charCodeAt(at)), 0x01000193);
  return hash >>> 1;
}

function isWord(word: string, text: string, start: number, end: number): boolean {
  if (word.length !== end - start) return false;
  for (let at = 0; at < word.length; at += 1) {
    if (word.charCodeAt(at) !== foldCode(text.charCodeAt(start + at))) return false;
  }
  return true;
}
