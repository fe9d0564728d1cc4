import { addToList } from "@methodscape/graph-model";
import type { DuplicateCandidate } from "./duplicate-candidate.ts";
import { leastCommon } from "./likeness.ts";

/** A word in more titles tells nothing, and would make the work grow with the square of the papers. */
const mostWithWord = 100;
/** What the division of two floating-point numbers may be off by, and more. */
const roundingSlack = 1e-6;

/**
 * Pairs that share one of their rarest words, as all do that have enough words in common (prefix filtering: Bayardo, Ma
 * and Srikant, 2007): not every pair is compared.
 */
export function* pairsByWords(
  candidates: readonly DuplicateCandidate[],
): Generator<readonly [DuplicateCandidate, DuplicateCandidate]> {
  const rarestOf = rarestWords(candidates);
  const byWord = new Map<string, number[]>();
  /** By the place of a candidate: the last one that it was paired with. */
  const pairedWith = new Int32Array(candidates.length).fill(-1);
  for (const [at, candidate] of candidates.entries()) {
    for (const word of rarestOf(candidate)) {
      for (const place of byWord.get(word) ?? []) {
        const other = candidates[place];
        if (other === undefined || pairedWith[place] === at) continue;
        pairedWith[place] = at;
        if (mayBeAlike(other, candidate)) yield [other, candidate];
      }
      addToList(byWord, word, at);
    }
  }
}

/** Of which words of a title another that is like it has one at least; without those that too many titles have. */
function rarestWords(
  candidates: readonly DuplicateCandidate[],
): (candidate: DuplicateCandidate) => readonly string[] {
  const papersWith = new Map<string, number>();
  for (const { words } of candidates)
    for (const word of words) papersWith.set(word, (papersWith.get(word) ?? 0) + 1);
  return ({ words }) => {
    const rarest = [...words]
      .map((word) => ({ word, papers: papersWith.get(word) ?? 0 }))
      .sort((left, right) => left.papers - right.papers || (left.word < right.word ? -1 : 1));
    const asked = rarest.length - Math.ceil(leastCommon * rarest.length) + 1;
    return rarest
      .slice(0, asked)
      .flatMap(({ word, papers }) => (papers === 1 || papers > mostWithWord ? [] : [word]));
  };
}

/** Whether enough words are left to be in common: two titles of very different length, or that soon differ, are not compared. */
function mayBeAlike({ words: left }: DuplicateCandidate, { words: right }: DuplicateCandidate): boolean {
  // From share = common / (left + right - common).
  const needed = (leastCommon / (1 + leastCommon)) * (left.size + right.size) - roundingSlack;
  const [few, many] = left.size < right.size ? [left, right] : [right, left];
  let possible = few.size;
  if (possible < needed) return false;
  for (const word of few) {
    if (!many.has(word)) possible -= 1;
    if (possible < needed) return false;
  }
  return true;
}
