import type { Word } from "../reading/read-entry.ts";

const passedByInitials = /^(?:of|for|and|the|in|to|with|a|an|on|via|by|from)$/;

/**
 * Where the words begin whose initials are the short form to the letter ("Positional-aware Perceiver Resampler (PPR)"):
 * surer than letters found anywhere, which stop at the nearest fit.
 */
export function firstWordByInitials(
  words: readonly Word[],
  earliest: number,
  last: number,
  letters: string,
): number | undefined {
  let left = letters.length;
  let at = last;
  for (; at >= earliest && left > 0; at -= 1) {
    const lower = words[at]?.kind.lower ?? "";
    if (lower.charAt(0) === letters.charAt(left - 1).toLowerCase()) left -= 1;
    else if (!passedByInitials.test(lower)) return undefined;
  }
  return left === 0 ? words[at + 1]?.start : undefined;
}

/** Where the words begin that a short form counts: of "Terse Table reasoning Transfer (T3)" three in capitals with one initial. */
export function firstWordRepeated(
  words: readonly Word[],
  earliest: number,
  last: number,
  letters: string,
): number | undefined {
  const [, letter, count] = /^(\p{Lu})([2-4])$/u.exec(letters) ?? [];
  if (letter === undefined) return undefined;
  let left = Number(count);
  for (let at = last; at >= earliest; at -= 1) {
    const word = words[at];
    if (word === undefined || word.kind.ender || word.kind.determiner) return undefined;
    if (word.kind.text.startsWith(letter)) left -= 1;
    if (left === 0) return word.start;
  }
  return undefined;
}

/**
 * Where in `candidate` the long form of `shortForm` begins: its letters are found from right to left, the first of
 * them at the start of a word. Undefined when they are not all there.
 */
export function matchLongForm(shortForm: string, candidate: string): number | undefined {
  const found = matchLetters(shortForm, candidate);
  const counted = shortForm.replace(/\p{N}+$/u, "");
  if (found === undefined || counted === shortForm || !/^\p{Ll}/u.test(candidate.slice(found))) return found;
  // "we introduce the Improved 3D Policy (IP3)": the number at the end stands inside the long form, not behind it.
  const other = matchLetters(counted, candidate);
  return other !== undefined && /^\p{Lu}/u.test(candidate.slice(other)) ? other : found;
}

function matchLetters(shortForm: string, candidate: string): number | undefined {
  const short = shortForm.toLowerCase();
  const long = candidate.toLowerCase();
  let at = long.length - 1;
  for (let letter = short.length - 1; letter >= 0; letter -= 1) {
    const wanted = short.charAt(letter);
    if (!/[\p{L}\p{N}]/u.test(wanted)) continue;
    // Digits stand for words ("All-for-One" is AF1): they need not be found, letters must.
    if (/\p{N}/u.test(wanted) && !long.slice(0, at + 1).includes(wanted)) continue;
    while (at >= 0 && (long.charAt(at) !== wanted || (letter === 0 && !startsWord(long, at)))) at -= 1;
    if (at < 0) return undefined;
    at -= 1;
  }
  return startOfWord(long, at + 1);
}

function startsWord(text: string, at: number): boolean {
  return at === 0 || !/[\p{L}\p{N}]/u.test(text.charAt(at - 1));
}

/** Goes back to the white space before `at`: "Outcome-supervision" belongs whole to its long form. */
function startOfWord(text: string, at: number): number {
  let start = at;
  while (start > 0 && !/\s/.test(text.charAt(start - 1))) start -= 1;
  return start;
}

const smallWord = /^(?:of|for|and|the|in|to|with|a|an|on|via|by|from|as|at|or|through|using)$/i;

/**
 * Whether words are what a short form stands for when no parentheses say so ("EVER: Exact Volumetric Ellipsoid Rendering"):
 * each word but the small ones begins with a letter of the short form, in order; the letters between are found inside them.
 */
export function isInitialism(shortForm: string, phrase: string): boolean {
  const letters = shortForm.toLowerCase().replace(/[^\p{L}]/gu, "");
  const words = phrase.toLowerCase().split(/[\s-]+/);
  const parts = words.filter((part) => part !== "" && !smallWord.test(part));
  return parts.length >= 2 && parts.length <= letters.length && letters.length <= 12 && uses(letters, parts);
}

/** "KMM: Key Frame Mask Mamba": the words behind the first spell the short form to the letter, but for one that lends none. */
export function isInitialismButOne(shortForm: string, phrase: string): boolean {
  const parts = phrase.split(/[\s-]+/).filter((part) => part !== "" && !smallWord.test(part));
  return parts.some((_, at) => {
    const rest = parts.filter((_, other) => other !== at).join(" ");
    return (
      at > 0 &&
      at < parts.length - 1 &&
      countsWords(shortForm, rest) &&
      initialsOf(rest) === shortForm.toLowerCase()
    );
  });
}

const initialsOf = (words: string): string =>
  words
    .split(" ")
    .map((word) => word.charAt(0).toLowerCase())
    .join("");

/** Whether a short form of three capitals or more ("GTA", "AV-DiT", not "GenMAC") has as many of them as the phrase has words but small ones. */
export function countsWords(shortForm: string, phrase: string): boolean {
  const capitals = shortForm.match(/\p{Lu}/gu)?.length ?? 0;
  const parts = phrase.split(/[\s-]+/).filter((part) => part !== "" && !smallWord.test(part));
  return capitals >= 3 && !/\p{N}|\p{Ll}{2}/u.test(shortForm) && parts.length === capitals;
}

/** The first of the words takes its first letter and as many more as it holds in order; the others take the rest. */
function uses(letters: string, [word, ...others]: readonly string[]): boolean {
  if (word === undefined) return letters === "";
  if (word.charAt(0) !== letters.charAt(0)) return false;
  let from = 1;
  for (let taken = 1; taken <= letters.length - others.length; taken += 1) {
    if (uses(letters.slice(taken), others)) return true;
    const found = word.indexOf(letters.charAt(taken), from);
    if (found < 0) return false;
    from = found + 1;
  }
  return false;
}
