import type { SentenceReading, Word } from "../reading/read-entry.ts";
import { type AbbreviationPair, isCoded, isShortForm, pairOf } from "./abbreviation-pair.ts";
import { longFormInAside } from "./long-form-in-aside.ts";
import { countsWords, isInitialism, isInitialismButOne, matchLongForm } from "./long-forms.ts";

/** Letters of a short form whose long form stands between commas: fewer are found in any words. */
const leastApposed = 4;

/** The abbreviation that the word at `at` ends or begins the other form of, where no brackets say so. */
export function unmarkedAbbreviation(
  sentence: SentenceReading,
  at: number,
  word: Word,
): AbbreviationPair | undefined {
  // Asked for every word, and few are acronyms or stand behind one of these marks.
  if (word.kind.shape !== "acronym" && word.before !== ":" && word.before !== ",") return undefined;
  return (
    bareShortForm(sentence, at, word) ??
    longFormBehindColon(sentence, at, word) ??
    longFormBetweenCommas(sentence, at, word) ??
    longFormInAside(sentence, at, word) ??
    shortFormBehindOr(sentence, at, word)
  );
}

/** Words at most that stand between the colon and the long form: "A Benchmark for". */
const mostInFront = 3;

/**
 * "EVER: Exact Volumetric Ellipsoid Rendering for …": a long form behind a colon, up to a mark or a small word. Where other
 * words stand in front of it ("FOLD: A Benchmark for Facts of Ordered Loose Dough"), each capital of the short form counts one word.
 */
function longFormBehindColon(
  sentence: SentenceReading,
  at: number,
  first: Word,
): AbbreviationPair | undefined {
  const { words } = sentence;
  const short = words[at - 1];
  if (short === undefined || first.before !== ":" || !/^\p{Lu}/u.test(first.kind.text)) return undefined;
  if (!isCoded(short) || !isShortForm(short.kind.text)) return undefined;
  for (let from = at; from <= at + mostInFront; from += 1) {
    const opening = words[from];
    if (opening === undefined || (from > at && opening.before !== "")) return undefined;
    const last = lastOfLongForm(sentence, from, short.kind.text, from > at);
    if (last !== undefined)
      return pairOf(sentence, short.start, short.end, short.kind.text, opening.start, last);
  }
  return undefined;
}

function lastOfLongForm(
  { words, text }: SentenceReading,
  from: number,
  short: string,
  toTheLetter: boolean,
): number | undefined {
  const opening = words[from];
  if (opening === undefined || opening.kind.determiner || !/^\p{Lu}/u.test(opening.kind.text))
    return undefined;
  let found: number | undefined;
  let almost: number | undefined;
  for (let last = from; last < Math.min(words.length, from + 12); last += 1) {
    const next = words[last + 1];
    const ends = next === undefined || next.before !== "" || next.kind.ender;
    const phrase = text.slice(opening.start, words[last]?.end);
    if (ends && isInitialism(short, phrase) && (!toTheLetter || countsWords(short, phrase))) found = last;
    else if (ends && !toTheLetter && isInitialismButOne(short, phrase)) almost = last;
    if (next === undefined || next.before !== "") break;
  }
  return found ?? almost;
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
