import type { SentenceReading, Word } from "../reading/read-entry.ts";
import { type AbbreviationPair, isCoded, isShortForm, pairOf } from "./abbreviation-pair.ts";
import { firstWordByInitials, firstWordRepeated, matchLongForm } from "./long-forms.ts";
import { unmarkedAbbreviation } from "./unmarked-abbreviations.ts";

/**
 * Finds abbreviations that a sentence defines, "long form (SF)" and "SF (long form)": A. Schwartz and M. Hearst, A simple
 * algorithm for identifying abbreviation definitions in biomedical text, 2003, https://doi.org/10.1142/9789812776303_0042.
 */
export function findAbbreviations(sentence: SentenceReading): AbbreviationPair[] {
  const pairs: AbbreviationPair[] = [];
  for (let at = 1; at < sentence.words.length; at += 1) {
    const word = sentence.words[at];
    const unmarked = word === undefined ? undefined : unmarkedAbbreviation(sentence, at, word);
    if (unmarked !== undefined) pairs.push(unmarked);
    if (word === undefined || !word.before.endsWith("(") || word.before.includes(")(")) continue;
    const last = lastWordInParentheses(sentence, at);
    if (last === undefined) continue;
    const before = last - at < 2 ? longFormBefore(sentence, at, last) : undefined;
    const pair = before ?? longFormInside(sentence, at, last);
    if (pair !== undefined) pairs.push(pair);
  }
  return pairs;
}

/** Index of the last word before the closing parenthesis; a comma or semicolon ends what is looked at. */
function lastWordInParentheses(sentence: SentenceReading, from: number): number | undefined {
  const { words } = sentence;
  for (let at = from; at < Math.min(words.length, from + 12); at += 1) {
    const mark = words[at + 1]?.before ?? sentence.tail;
    // "(IA)^3": what goes on behind the bracket is a name, not a short form.
    if (/^["'”’]?\)\^/.test(mark)) return undefined;
    if (/^["'”’]?[),;]/.test(mark)) return at;
    // "(Data- and Model-Parallel Training)": a hyphen that waits for its other half.
    if (mark !== "" && mark !== "/" && mark !== "&" && mark !== '"' && mark !== "-") return undefined;
  }
  return undefined;
}

function longFormBefore(sentence: SentenceReading, at: number, last: number): AbbreviationPair | undefined {
  const { text, words } = sentence;
  const first = words[at];
  const final = words[last];
  if (first === undefined || final === undefined) return undefined;
  const written = text.slice(first.start, final.end);
  if (!isShortForm(written) || (last > at && !(isCoded(first) && isCoded(final)))) return undefined;
  const shortForm = written.replace(/(\p{Lu})s$/u, "$1");
  const letters = shortForm.replace(/[^\p{L}\p{N}]/gu, "");
  const reach = Math.min(letters.length + 5, letters.length * 2);
  const earliest = Math.max(0, at - reach);
  let from = at - 1;
  while (from > earliest && !breaks(words[from])) from -= 1;
  const start = words[from]?.start ?? first.start;
  const end = words[at - 1]?.end ?? first.start;
  const initialWord = firstWordByInitials(words, from, at - 1, letters);
  const offset = matchLongForm(shortForm, text.slice(start, end));
  const repeated = firstWordRepeated(words, from, at - 1, letters);
  const longStart = initialWord ?? repeated ?? (offset === undefined ? undefined : start + offset);
  if (longStart === undefined) return undefined;
  const opening = openingOfTitled(sentence, from, longStart, letters.charAt(0));
  const lastOfName = lastOfLongForm(sentence, shortForm, opening, at - 1);
  return pairOf(
    sentence,
    first.start,
    first.start + shortForm.length,
    shortForm,
    opening,
    lastOfName,
    at - 1,
  );
}

const saysKind =
  /^(?:method|framework|approach|algorithm|system|pipeline|dataset|benchmark|corpus|strategy|mechanism|module|technique)$/;

/** "Scene-Level Understanding method (SLU)": the noun in small letters behind the phrase is no part of the name, unless a letter is. */
function lastOfLongForm(
  { words, text }: SentenceReading,
  shortForm: string,
  start: number,
  last: number,
): number {
  const noun = words[last];
  const before = words[last - 1];
  if (noun === undefined || !saysKind.test(noun.kind.text) || noun.before !== "" || before === undefined)
    return last;
  const isSmall = noun.kind.shape === "plain" && /^\p{Lu}/u.test(text.slice(start)) && before.start > start;
  const phrase = text.slice(start, before.end);
  return isSmall && phrase.includes(" ") && matchLongForm(shortForm, phrase) === 0 ? last - 1 : last;
}

/** "Mixture of Monosemantic Experts (Monet)": the whole phrase in capitals, when it begins with the same letter as its part. */
function openingOfTitled(
  { words }: SentenceReading,
  earliest: number,
  longStart: number,
  letter: string,
): number {
  let opening = longStart;
  let at = words.findIndex(({ end }) => end > longStart) - 1;
  for (; at >= earliest; at -= 1) {
    const word = words[at];
    if (word === undefined || words[at + 1]?.before !== "") break;
    const isTitled = /^\p{Lu}\p{Ll}/u.test(word.kind.text) && at > 0;
    if (!isTitled && !/^(?:of|for|and|the|in|to|with|via)$/.test(word.kind.text)) break;
    if (isTitled && word.kind.text.charAt(0).toLowerCase() === letter.toLowerCase()) opening = word.start;
  }
  return opening;
}

function longFormInside(sentence: SentenceReading, at: number, last: number): AbbreviationPair | undefined {
  const { text, words } = sentence;
  const short = words[at - 1];
  const first = words[at];
  const final = words[last];
  if (short === undefined || first === undefined || final === undefined) return undefined;
  const shortForm = short.kind.text.replace(/(\p{Lu})s$/u, "$1");
  if (!isShortForm(shortForm) || short.kind.shape === "capitalised" || short.kind.shape === "plain")
    return undefined;
  const offset = matchLongForm(shortForm, text.slice(first.start, final.end));
  if (offset !== 0) return undefined;
  return pairOf(sentence, short.start, short.start + shortForm.length, shortForm, first.start, last);
}

function breaks(word: Word | undefined): boolean {
  return word === undefined || /[.,;:()]/.test(word.before);
}
