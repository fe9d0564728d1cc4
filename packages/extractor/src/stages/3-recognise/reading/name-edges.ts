import { vendorPrefixes } from "../vocabulary/generic-names.ts";
import { type TypeHead, typeHeads } from "../vocabulary/type-heads.ts";
import { wordSet } from "../vocabulary/word-list.ts";
import { isStrong } from "./name-word.ts";
import type { Word } from "./read-entry.ts";

const detachedHeads = wordSet(
  `benchmark benchmarks dataset datasets corpus framework frameworks algorithm leaderboard suite`,
);
/** Nouns that say what the name before them is, when that is surely a name: "the X Series". */
export const headsAfterStrong = wordSet(
  `model models method methods architecture architectures challenge network series family collection llms`,
);

/** What is left of a run of words without what only goes with the name. */
export interface NameEdges {
  /** Indices of the name's words in the sentence, both inclusive. */
  readonly first: number;
  readonly last: number;
  /** The noun, inside the run or at its end, that says what the name is. */
  readonly head: TypeHead | undefined;
}

/** Takes off the word that a sentence opens with, a vendor in front, and the noun that says what the name is. */
export function nameEdges(words: readonly Word[], from: number, to: number): NameEdges {
  const inner = innerHead(words, from, to);
  const first = inner === undefined ? firstOfName(words, from, to) : inner + 1;
  const behind = detachedHead(words, first, to);
  const head = behind ?? typeHeads.get(words[inner ?? -1]?.kind.lower ?? "");
  return { first, last: behind === undefined ? to : to - 1, head };
}

function firstOfName(words: readonly Word[], from: number, to: number): number {
  let first = from;
  while (first < to && isDroppedInFront(words[first], first === 0)) {
    if (first > 0 && !words.slice(first + 1, to + 1).some(isStrong)) break;
    first += 1;
  }
  return first;
}

/** The Benchmark of "Visual Document Benchmark ViDoRe": a noun in capitals before the name itself. */
function innerHead(words: readonly Word[], from: number, to: number): number | undefined {
  for (let at = to - 1; at > from; at -= 1) {
    if (detachedHeads.has(words[at]?.kind.lower ?? "") && isStrongAt(words, at + 1)) return at;
  }
  return undefined;
}

function detachedHead(words: readonly Word[], first: number, last: number): TypeHead | undefined {
  const lower = words[last]?.kind.lower;
  if (last <= first || lower === undefined || endsTitledName(words, first, last)) return undefined;
  const detached = detachedHeads.has(lower) || (headsAfterStrong.has(lower) && isStrongAt(words, last - 1));
  return detached ? typeHeads.get(lower) : undefined;
}

/** "Paper Folding Benchmark": without its noun such a phrase would be a task, and no name. */
function endsTitledName(words: readonly Word[], first: number, last: number): boolean {
  return (
    last - first >= 2 &&
    /^(?:Benchmark|Dataset|Corpus|Leaderboard|Challenge)$/.test(words[last]?.kind.text ?? "") &&
    words.slice(first, last).every((word) => !isStrong(word))
  );
}

function isStrongAt(words: readonly Word[], index: number): boolean {
  const word = words[index];
  return word !== undefined && isStrong(word);
}

function isDroppedInFront(word: Word | undefined, opensSentence: boolean): boolean {
  if (word === undefined) return false;
  if (vendorPrefixes.has(word.kind.lower)) return true;
  return word.kind.shape === "capitalised" && (opensSentence || word.kind.ender || word.kind.determiner);
}
