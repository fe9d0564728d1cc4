import { groupBy } from "@methodscape/graph-model";
import { digitsOf, isSlip, slipsAllowed } from "./typing-slip.ts";

/** A word, and the places of the texts in which it stands. */
interface KnownWord {
  readonly word: string;
  readonly letters: number;
  readonly places: readonly number[];
}

/** Words that are looked up by how they begin, or with typing slips. */
export interface WordIndex {
  /** By UTF-16 unit. */
  readonly sorted: readonly KnownWord[];
  /** By length and digits, which a slip changes little or not at all. */
  readonly byShape: ReadonlyMap<string, readonly KnownWord[]>;
}

/** Indexes the words of texts, given the places at which each word stands. */
export function buildWordIndex(words: ReadonlyMap<string, readonly number[]>): WordIndex {
  const sorted = [...words]
    .map(([word, places]): KnownWord => ({ word, letters: lettersIn(word), places }))
    // The words are all different, and looked up by the same order.
    .sort((left, right) => (left.word < right.word ? -1 : 1));
  return { sorted, byShape: groupBy(sorted, ({ word }) => shapeOf(word.length, digitsOf(word))) };
}

/** The places at which each of the words begins a word or stands with a slip, in order. */
export function placesOfAll(index: WordIndex, words: readonly string[]): readonly number[] {
  const near = words.map((word) => wordsNear(index, word));
  const [fewest, ...others] = near
    .map((known) => ({ known, count: known.reduce((sum, { places }) => sum + places.length, 0) }))
    .sort((left, right) => left.count - right.count);
  let shared = new Set(fewest?.known.flatMap(({ places }) => places));
  for (const { known } of others) {
    const before = shared;
    shared = new Set(known.flatMap(({ places }) => places.filter((place) => before.has(place))));
  }
  return [...shared].sort((left, right) => left - right);
}

function wordsNear(index: WordIndex, word: string): readonly KnownWord[] {
  return [...wordsThatBegin(index, word), ...wordsWithSlip(index, word)];
}

function wordsThatBegin({ sorted }: WordIndex, start: string): readonly KnownWord[] {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle]?.word ?? "") < start) low = middle + 1;
    else high = middle;
  }
  let end = low;
  while (sorted[end]?.word.startsWith(start)) end += 1;
  return sorted.slice(low, end);
}

function wordsWithSlip({ byShape }: WordIndex, typed: string): readonly KnownWord[] {
  const allowed = slipsAllowed(typed);
  if (allowed === 0) return [];
  const digits = digitsOf(typed);
  const letters = lettersIn(typed);
  const lengths = Array.from({ length: 2 * allowed + 1 }, (_, step) => typed.length - allowed + step);
  return lengths.flatMap((length) =>
    (byShape.get(shapeOf(length, digits)) ?? []).filter(
      // A slip takes one letter away and brings one in, at most: most words need not be compared letter by letter.
      (known) => bitsIn(known.letters ^ letters) <= 2 * allowed && isSlip(typed, known.word),
    ),
  );
}

function shapeOf(length: number, digits: string): string {
  return `${length} ${digits}`;
}

/** One bit for each letter that is in a word; letters far apart in Unicode share bits. */
function lettersIn(word: string): number {
  let letters = 0;
  for (let place = 0; place < word.length; place += 1) letters |= 1 << (word.charCodeAt(place) & 31);
  return letters;
}

function bitsIn(letters: number): number {
  let count = 0;
  for (let left = letters; left !== 0; left &= left - 1) count += 1;
  return count;
}
