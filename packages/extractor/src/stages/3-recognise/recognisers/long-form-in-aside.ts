import type { SentenceReading, Word } from "../reading/read-entry.ts";
import { type AbbreviationPair, isCoded, isShortForm, pairOf } from "./abbreviation-pair.ts";
import { matchLongForm } from "./long-forms.ts";

/** Words in small letters at most between the article and the long form: "a comprehensive and fair". */
const mostDescribing = 4;
/** Words of a long form at most. */
const longest = 9;
const smallWord = /^(?:of|for|and|the|in|to|with|via|on|from)$/;

/**
 * "PaFoBench, a comprehensive Paper Folding Benchmark": a long form in capitals behind an article that holds all letters of the
 * short form in front.
 */
export function longFormInAside(
  sentence: SentenceReading,
  at: number,
  article: Word,
): AbbreviationPair | undefined {
  const { words, text } = sentence;
  const short = words[at - 1];
  if (short === undefined || article.before !== "," || !/^(?:a|an|the)$/.test(article.kind.lower))
    return undefined;
  if (!isCoded(short) || !isShortForm(short.kind.text) || short.kind.generic) return undefined;
  const from = firstTitled(words, at + 1);
  const first = words[from ?? -1];
  if (from === undefined || first === undefined) return undefined;
  let found: number | undefined;
  for (let last = from; last < Math.min(words.length, from + longest); last += 1) {
    const word = words[last];
    if (word === undefined || (last > from && word.before !== "")) break;
    if (smallWord.test(word.kind.text)) continue;
    if (!isTitled(word)) break;
    if (last > from && isSpelledBy(short.kind.text, text.slice(first.start, word.end))) found = last;
  }
  return found === undefined
    ? undefined
    : pairOf(sentence, short.start, short.end, short.kind.text, first.start, found);
}

function firstTitled(words: readonly Word[], from: number): number | undefined {
  for (let at = from; at <= from + mostDescribing; at += 1) {
    const word = words[at];
    if (word === undefined || word.before !== "" || smallWord.test(word.kind.lower)) return undefined;
    if (isTitled(word)) return at;
  }
  return undefined;
}

function isTitled({ kind }: Word): boolean {
  return /^\p{Lu}\p{Ll}/u.test(kind.text);
}

/** All letters are found from right to left, and every word of the phrase but small ones lends its first; of four or more one need not. */
function isSpelledBy(shortForm: string, phrase: string): boolean {
  if (matchLongForm(shortForm, phrase) !== 0) return false;
  const initials = phrase
    .split(/[\s-]+/)
    .filter((word) => !smallWord.test(word.toLowerCase()))
    .map((word) => word.charAt(0).toLowerCase());
  let at = 0;
  let missing = 0;
  for (const initial of initials) {
    const found = shortForm.toLowerCase().indexOf(initial, at);
    if (found < 0) missing += 1;
    else at = found + 1;
  }
  return missing === 0 || (missing === 1 && initials.length > 3);
}
