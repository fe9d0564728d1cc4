import { bothNamed, type DuplicateCandidate, shareName } from "./duplicate-candidate.ts";

/** Titles with this share of their words in common are compared closer (Jaccard). */
export const leastCommon = 0.6;
/** Shorter titles are names: two works may well have them. */
export const leastWords = 3;
/** Nearly equal: this share of words, or of pairs of letters (Dice), in common. */
const nearlyEqual = 0.85;
const nearlySpelled = 0.93;

/**
 * In what two papers are alike, or undefined: nearly equal titles with a name in common; where one of them names
 * nobody, titles that are spelled all but alike. A number in one title alone tells them apart.
 */
export function likeness(left: DuplicateCandidate, right: DuplicateCandidate): string | undefined {
  if (left.key === right.key || Math.min(left.words.size, right.words.size) <= leastWords) return undefined;
  let common = 0;
  for (const word of left.words) if (right.words.has(word)) common += 1;
  const share = common / (left.words.size + right.words.size - common);
  if (share < leastCommon || !sameNumbers(left.words, right.words)) return undefined;
  const isNamed = shareName(left, right);
  if (!isNamed && bothNamed(left, right)) return undefined;
  const isSpelledAlike = spelling(left.key, right.key) >= nearlySpelled;
  if (isNamed && (share >= nearlyEqual || isSpelledAlike))
    return "their titles are nearly equal and they have an author in common";
  return isSpelledAlike ? "their titles are nearly equal" : undefined;
}

/** `Part II`, `Qwen2`, `7B`: words with digits, and Roman numbers, tell works apart. */
function sameNumbers(left: ReadonlySet<string>, right: ReadonlySet<string>): boolean {
  const isNumber = (word: string) => /\p{N}/u.test(word) || /^(?:i{1,3}|iv|vi{0,3}|ix)$/.test(word);
  const numbers = (words: ReadonlySet<string>) => [...words].filter(isNumber).sort().join(" ");
  return numbers(left) === numbers(right);
}

/** The share of pairs of letters in common (Dice, 1945). */
function spelling(left: string, right: string): number {
  const pairs = new Map<string, number>();
  for (let at = 1; at < left.length; at += 1) {
    const pair = left.slice(at - 1, at + 1);
    pairs.set(pair, (pairs.get(pair) ?? 0) + 1);
  }
  let common = 0;
  for (let at = 1; at < right.length; at += 1) {
    const pair = right.slice(at - 1, at + 1);
    const left = pairs.get(pair) ?? 0;
    if (left > 0) {
      common += 1;
      pairs.set(pair, left - 1);
    }
  }
  return (2 * common) / Math.max(1, left.length + right.length - 2);
}
