import type { SentenceReading, Word } from "../reading/read-entry.ts";
import { firstWordByInitials, isInitialism, matchLongForm } from "./long-forms.ts";

/** Letters of a short form whose long form stands between commas: fewer are found in any words. */
const leastApposed = 4;

/** A short form and the long form that the text gives for it. */
export interface AbbreviationPair {
  readonly shortForm: string;
  readonly shortStart: number;
  readonly shortEnd: number;
  readonly longForm: string;
  readonly longStart: number;
  readonly longEnd: number;
  /** Indices of the long form's words in the sentence, both inclusive. */
  readonly firstWord: number;
  readonly lastWord: number;
  /** Indices of the words of both forms together. */
  readonly first: number;
  readonly last: number;
}

/**
 * Finds abbreviations that a sentence defines, "long form (SF)" and "SF (long form)": A. Schwartz and M. Hearst, A simple
 * algorithm for identifying abbreviation definitions in biomedical text, 2003, https://doi.org/10.1142/9789812776303_0042.
 */
export function findAbbreviations(sentence: SentenceReading): AbbreviationPair[] {
  const pairs: AbbreviationPair[] = [];
  for (let at = 1; at < sentence.words.length; at += 1) {
    const word = sentence.words[at];
    const bare = word === undefined ? undefined : bareShortForm(sentence, at, word);
    if (bare !== undefined) pairs.push(bare);
    const unmarked =
      word === undefined
        ? undefined
        : (longFormBehindColon(sentence, at, word) ??
          longFormBetweenCommas(sentence, at, word) ??
          shortFormBehindOr(sentence, at, word));
    if (unmarked !== undefined) pairs.push(unmarked);
    if (word === undefined || !/\($/.test(word.before) || word.before.includes(")(")) continue;
    const last = lastWordInParentheses(sentence, at);
    if (last === undefined) continue;
    const before = last - at < 2 ? longFormBefore(sentence, at, last) : undefined;
    const pair = before ?? longFormInside(sentence, at, last);
    if (pair !== undefined) pairs.push(pair);
  }
  return pairs;
}

/** "EVER: Exact Volumetric Ellipsoid Rendering for …": a long form behind a colon, up to a mark or a small word. */
function longFormBehindColon(
  sentence: SentenceReading,
  at: number,
  first: Word,
): AbbreviationPair | undefined {
  const { words, text } = sentence;
  const short = words[at - 1];
  if (short === undefined || first.before !== ":" || !/^\p{Lu}/u.test(first.kind.text)) return undefined;
  if (!isCoded(short) || !isShortForm(short.kind.text) || first.kind.determiner) return undefined;
  let found: number | undefined;
  for (let last = at; last < Math.min(words.length, at + 12); last += 1) {
    const next = words[last + 1];
    const ends = next === undefined || next.before !== "" || next.kind.ender;
    if (ends && isInitialism(short.kind.text, text.slice(first.start, words[last]?.end))) found = last;
    if (next === undefined || next.before !== "") break;
  }
  return found === undefined
    ? undefined
    : pairOf(sentence, short.start, short.end, short.kind.text, first.start, found);
}

/** "Expert-Specialised Folding, or ESF, which …": the initials of the words before "or", to the letter. */
function shortFormBehindOr(sentence: SentenceReading, at: number, word: Word): AbbreviationPair | undefined {
  const { words } = sentence;
  const or = words[at - 1];
  const mark = words[at + 1]?.before ?? sentence.tail;
  if (or?.kind.lower !== "or" || or.before !== "," || word.before !== "" || !/^[,.;:]/.test(mark))
    return undefined;
  const short = word.kind.text;
  if (word.kind.shape !== "acronym" || short.length < 3) return undefined;
  const last = words[at - 2];
  let from = at - 2;
  const earliest = Math.max(0, at - 2 - short.length);
  while (from > earliest && words[from]?.before === "") from -= 1;
  for (let first = from; last !== undefined && first <= at - 2; first += 1) {
    const start = words[first]?.start ?? last.start;
    if (isInitialism(short, sentence.text.slice(start, last.end)))
      return pairOf(sentence, word.start, word.end, short, start, at - 2, at - 1);
  }
  return undefined;
}

/** "TOMATO, Temporal Reasoning Multimodal Evaluation, a benchmark …": words in capitals between commas that hold the letters. */
function longFormBetweenCommas(
  sentence: SentenceReading,
  at: number,
  first: Word,
): AbbreviationPair | undefined {
  const { words, text } = sentence;
  const short = words[at - 1];
  if (short === undefined || first.before !== "," || short.kind.shape !== "acronym") return undefined;
  if (!isShortForm(short.kind.text) || short.kind.text.length < leastApposed) return undefined;
  let last = at;
  while (words[last + 1]?.before === "" && last - at < 11) last += 1;
  const final = words[last];
  const mark = words[last + 1]?.before ?? sentence.tail;
  if (final === undefined || last - at < 2 || !mark.startsWith(",")) return undefined;
  const isTitled = words
    .slice(at, last + 1)
    .every(
      ({ kind }) => /^[\p{Lu}\d]/u.test(kind.text) || /^(?:of|for|and|the|in|to|with|via)$/.test(kind.text),
    );
  if (!isTitled || matchLongForm(short.kind.text, text.slice(first.start, final.end)) !== 0) return undefined;
  return pairOf(sentence, short.start, short.end, short.kind.text, first.start, last);
}

/** "Multi-Image Relational Benchmark MIRB": no parentheses, but the initials of the words before to the letter. */
function bareShortForm(sentence: SentenceReading, at: number, word: Word): AbbreviationPair | undefined {
  const short = word.kind.text;
  if (word.before !== "" || word.kind.shape !== "acronym" || short.length < 3 || !/^\p{Lu}+$/u.test(short))
    return undefined;
  let first = at;
  let initials = "";
  while (first > 0 && initials.length < short.length) {
    first -= 1;
    const before = sentence.words[first];
    if (
      before === undefined ||
      before.kind.shape === "plain" ||
      (first < at - 1 && sentence.words[first + 1]?.before !== "")
    )
      return undefined;
    const parts = before.kind.text.split("-");
    initials = parts.map((part) => (/^\p{Lu}{2,}$/u.test(part) ? part : part.charAt(0))).join("") + initials;
  }
  if (initials.toUpperCase() !== short) return undefined;
  return pairOf(sentence, word.start, word.end, short, sentence.words[first]?.start ?? word.start, at - 1);
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

/** "E2 TTS": two words in capitals or with digits may be one short form. */
function isCoded(word: Word): boolean {
  return word.kind.shape === "acronym" || word.kind.shape === "coded" || word.kind.shape === "camel";
}

function isShortForm(text: string): boolean {
  return (
    text.length >= 2 &&
    text.length <= 24 &&
    /\p{L}/u.test(text) &&
    /^[\p{L}\p{N}]/u.test(text) &&
    /\p{Lu}|\d/u.test(text)
  );
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
  const longStart = initialWord ?? (offset === undefined ? undefined : start + offset);
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

/** How many words a short form may stand for, small ones aside: its capitals and digits, or half the letters of a plain word. */
function capitalsIn(shortForm: string): number {
  const capitals = shortForm.match(/[\p{Lu}\d]/gu)?.length ?? 0;
  return Math.max(2, capitals > 1 ? capitals : Math.floor(shortForm.length / 2) + 1);
}

function pairOf(
  sentence: SentenceReading,
  shortStart: number,
  shortEnd: number,
  shortForm: string,
  longStart: number,
  lastWord: number,
  /** The word right before the short form, where a noun stands between. */
  lastBefore = lastWord,
): AbbreviationPair | undefined {
  const { text, words } = sentence;
  const longEnd = words[lastWord]?.end ?? longStart;
  const firstWord = words.findIndex((word) => word.end > longStart);
  const longForm = text.slice(longStart, longEnd).replace(/\s+/g, " ");
  const wordCount = lastWord - firstWord + 1;
  const opening = words[firstWord]?.kind;
  if (
    opening === undefined ||
    opening.ender ||
    opening.joinsList ||
    // More than two words a letter is not a long form but a sentence that happens to hold the letters.
    wordCount > capitalsIn(shortForm) * 2 + 1 ||
    longForm.length <= shortForm.length ||
    (wordCount < 2 && !longForm.includes("-") && longForm.length < shortForm.length + 3)
  )
    return undefined;
  const isBehind = shortStart > longStart;
  const first = isBehind ? firstWord : firstWord - 1;
  const last = isBehind ? lastBefore + shortForm.split(/\s+/).length : lastWord;
  return { shortForm, shortStart, shortEnd, longForm, longStart, longEnd, firstWord, lastWord, first, last };
}
