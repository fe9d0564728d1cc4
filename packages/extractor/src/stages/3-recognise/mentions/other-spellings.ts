import type { SentenceReading, Word } from "../reading/read-entry.ts";

/** Words that such a name spans at most. */
const longest = 9;
/** Letters that it has at least: fewer stand in any words. */
const leastLetters = 6;

/** The "Crease-COrrupted" of "Crease-COrrupted Prompts": a word that lends letters to a short form is no whole name. */
const tornWord = /^\S+-\p{Lu}{2}\p{Ll}{2}\S*$/u;

/**
 * How an entry writes a name of several parts elsewhere: "Chain of Folds" for a Chain-of-Folds, "Jen1-Folder" for JEN-1 Folder,
 * "Recursive Folds" for a Recursive Fold. In small letters only what has three parts or more.
 */
export function otherSpellings(name: string, sentences: readonly SentenceReading[]): string[] {
  const parts = partsOf(name.toLowerCase());
  const letters = parts.join("");
  if (parts.length < 2 || letters.length < leastLetters || tornWord.test(name)) return [];
  const found = new Set<string>();
  for (const { words, text } of sentences) {
    for (const [at, first] of words.entries()) {
      if (first.kind.lower.charAt(0) !== letters.charAt(0)) continue;
      const last = lastOfSame(words, at, letters);
      if (last === undefined || isInAddress(text, first.start, last.end)) continue;
      const written = text.slice(first.start, last.end).replace(/\s+/g, " ");
      if (/^\p{Lu}/u.test(written) ? isTitled(written) : parts.length >= 3) found.add(written);
    }
  }
  found.delete(name);
  return [...found];
}

/** The last of the words that begin at a place and have all letters of a name, white space and hyphens aside. */
function lastOfSame(words: readonly Word[], from: number, letters: string): Word | undefined {
  let seen = "";
  for (let at = from; at < Math.min(words.length, from + longest); at += 1) {
    const word = words[at];
    if (word === undefined || (at > from && word.before !== "")) return undefined;
    seen += partsOf(word.kind.lower).join("");
    if (seen === letters) return word;
    if (!letters.startsWith(seen)) return undefined;
  }
  return undefined;
}

/** Words and halves of words without the s of many: "fold", "of", "crease". */
function partsOf(lower: string): string[] {
  return lower.split(/[^\p{L}\p{N}]+/u).flatMap((part) => (part === "" ? [] : [singular(part)]));
}

function singular(part: string): string {
  return part.length > 3 && /[^s]s$/.test(part) ? part.slice(0, -1) : part;
}

/** "Simplicity bias" at the start of a sentence is two words of everybody's. */
function isTitled(written: string): boolean {
  const [, ...others] = written.split(/[\s-]/);
  return others.some((part) => /^[\p{Lu}\d]/u.test(part)) || others.length >= 2;
}

function isInAddress(text: string, start: number, end: number): boolean {
  return /[/_@.]/.test(text.charAt(start - 1)) || /^[./_]\p{L}/u.test(text.slice(end, end + 2));
}
