import { type CodeUnits, textOfUnits } from "../../../lexicon/code-units.ts";

/**
 * The words of a text in columns: runs of letters and digits with inner joiners (`Qwen2.5-7B`, `miniF2F`, `GSM8K+`,
 * `ViT-L/14`), as UTF-16 offsets. Columns and no objects, because whole corpora pass through here.
 */
export interface WordSpans {
  readonly starts: Int32Array;
  readonly ends: Int32Array;
}

/** Columns with room for the words of a text of some length. */
export function wordSpansFor(length: number): WordSpans {
  return { starts: new Int32Array(length), ends: new Int32Array(length) };
}

const space = 32;
const ampersand = 38;
const plus = 43;
const hyphen = 45;
const dot = 46;
const slash = 47;
const colon = 58;
const atSign = 64;
const caret = 94;
const backslash = 92;
const underscore = 95;
const openingBrace = 123;
const closingBrace = 125;
const nonBreakingHyphen = 0x2011;

const isUpper = (code: number): boolean => code >= 65 && code <= 90;
const isLower = (code: number): boolean => code >= 97 && code <= 122;
const isDigit = (code: number): boolean => code >= 48 && code <= 57;

/** 1 for letters and digits; everything above Latin-1 counts as a letter but for punctuation, arrows and signs. */
const alphanumeric = Uint8Array.from({ length: 0x10000 }, (_, code) => {
  if (code < 0x80) return isLower(code) || isUpper(code) || isDigit(code) ? 1 : 0;
  const isSign =
    code < 0xc0 ||
    code === 0xd7 ||
    code === 0xf7 ||
    (code >= 0x2000 && code <= 0x2bff) ||
    (code >= 0x3000 && code <= 0x303f);
  return isSign ? 0 : 1;
});

/**
 * Writes the words of the first `length` units of a text into columns, from left to right, and gives their number.
 * Addresses on the web and LaTeX commands give no words.
 */
export function splitWords(units: CodeUnits, length: number, { starts, ends }: WordSpans): number {
  let count = 0;
  let at = 0;
  while (at < length) {
    if (!isAlphanumericAt(units, at)) {
      at += 1;
      continue;
    }
    const wordEnd = endOfWord(units, at, length);
    if (isCommand(units, at)) at = wordEnd;
    else if (isAddress(units, at, wordEnd, length)) at = endOfRun(units, wordEnd, length);
    else {
      starts[count] = at;
      ends[count] = wordEnd;
      count += 1;
      at = wordEnd;
    }
  }
  return count;
}

/** `text.slice(from, to)` without white space; the usual " ", ", " and " (" cost nothing. */
export function markBetween(text: string, from: number, to: number): string {
  if (to === from) return "";
  const first = text.charCodeAt(from);
  if (to - from === 1 && first === space) return "";
  if (to - from === 2) {
    const second = text.charCodeAt(from + 1);
    if (second === space && isSign(first)) return text.charAt(from);
    if (first === space && isSign(second)) return text.charAt(from + 1);
  }
  return text.slice(from, to).replace(/\s+/g, "");
}

/** ASCII that is neither white space nor a control character. */
function isSign(code: number): boolean {
  return code > space && code < 127;
}

function isAlphanumericAt(units: CodeUnits, at: number): boolean {
  return alphanumeric[units[at] ?? 0] === 1;
}

function endOfWord(units: CodeUnits, start: number, end: number): number {
  let at = start + 1;
  while (at < end) {
    if (isAlphanumericAt(units, at)) at += 1;
    else if (units[at] === plus && !followedBy(units, at, end)) return endOfPluses(units, at, end);
    else if (followedBy(units, at, end) && joins(units, at, end)) at += 2;
    else if (isBracedExponent(units, at, end)) at += 4;
    else return at;
  }
  return at;
}

/** The `^{2}` of "SL^{2}A-INR": an exponent in braces with more of the name behind it. */
function isBracedExponent(units: CodeUnits, at: number, end: number): boolean {
  return (
    units[at] === caret &&
    units[at + 1] === openingBrace &&
    isDigit(units[at + 2] ?? 0) &&
    units[at + 3] === closingBrace &&
    at + 4 < end &&
    isUpper(units[at + 4] ?? 0)
  );
}

function followedBy(units: CodeUnits, at: number, end: number): boolean {
  return at + 1 < end && isAlphanumericAt(units, at + 1);
}

function endOfPluses(units: CodeUnits, at: number, end: number): number {
  let last = at;
  while (last < end && units[last] === plus) last += 1;
  return last;
}

/** Whether a joiner between two letters or digits keeps them one word. */
function joins(units: CodeUnits, at: number, end: number): boolean {
  const code = units[at] ?? 0;
  if (code === hyphen || code === nonBreakingHyphen || code === underscore || code === atSign) return true;
  if (code === plus || code === ampersand) return true;
  const previous = units[at - 1] ?? 0;
  const next = units[at + 1] ?? 0;
  if (code === caret)
    return isDigit(next) && (isLower(previous) || isUpper(units[at - 2] ?? 0) || namesOn(units, at + 2, end));
  if (code === dot) {
    // "…end of one.Start of the next": a full stop that lost its space.
    return !(isLower(previous) && isUpper(next) && at + 2 < end && isLower(units[at + 2] ?? 0));
  }
  return code === slash && isDigit(next) && isUpper(previous) && !(at > 1 && isDigit(units[at - 2] ?? 0));
}

/** What goes on behind "Free^2Guide", "C^2-Eval" (and "VILA^2" ends with): an exponent in a name, and none of a formula ("N^2", "L^2-norm"). */
function namesOn(units: CodeUnits, at: number, end: number): boolean {
  if (at + 1 >= end) return false;
  return isUpper(units[at] ?? 0) || (units[at] === hyphen && isUpper(units[at + 1] ?? 0));
}

/** `\textbf` in LaTeX: no word of the sentence. */
function isCommand(units: CodeUnits, start: number): boolean {
  return start > 0 && units[start - 1] === backslash && isLower(units[start] ?? 0);
}

function isAddress(units: CodeUnits, start: number, end: number, length: number): boolean {
  const next = end < length ? units[end] : undefined;
  if (next === colon && end + 1 < length && units[end + 1] === slash) return true;
  let inner = start;
  while (inner < end && units[inner] !== dot) inner += 1;
  if (inner === end) return false;
  const word = textOfUnits(units, start, end);
  return next === slash || word.startsWith("www.") || /\.(?:com|org|net|io|edu)$/i.test(word);
}

function endOfRun(units: CodeUnits, at: number, end: number): number {
  let run = at;
  while (run < end && (units[run] ?? 0) > space) run += 1;
  return run;
}
