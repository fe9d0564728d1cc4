import { characterClass, classOf } from "./character-class.ts";

/**
 * A text as tokens: runs of letters, numbers with their inner dots, single signs. Parallel arrays, because
 * whole corpora pass through here. Offsets are UTF-16.
 */
export interface NameTokens {
  readonly starts: readonly number[];
  readonly ends: readonly number[];
  /** True where a space or hyphen stands before the token, or might: see {@link splitNameTokens}. */
  readonly open: readonly boolean[];
}

/** From this length on a run of letters lets a digit go: `MATH500` reads like `MATH-500`, but `o1` stays `o1`. */
const lettersThatLetDigitsGo = 3;

const dot = 46;
const colon = 58;
const slash = 47;
const lineFeed = 10;
const hostEnding = /[a-z]\.(?:com|org|net|edu|dev|io|ai|co)$/;

/**
 * Splits [start, end) of a text into tokens, left to right, in one pass: the one spelling rule for text and lexicon.
 *
 *     Chain-of-Thought   chain · of · thought     space and hyphen are the same
 *     Qwen2.5-Math       qwen · 2.5 · math        a version is one number; `Qwen 2.5 Math` reads the same
 *     GSM8K              gsm · 8+k                what is glued behind a digit stays glued: 4o is not 4 o
 *     HumanEval+         humaneval+"+"            a sign is a token of its own
 *
 * A blank line and a dash with spaces around it end a name. Web addresses give no tokens.
 */
export function splitNameTokens(text: string, start = 0, end = text.length): NameTokens {
  const starts: number[] = [];
  const ends: number[] = [];
  const open: boolean[] = [];
  let lettersBefore = 0;
  let at = start;
  while (at < end) {
    const gapStart = at;
    at = endOfGap(text, at, end);
    if (at >= end) break;
    const tokenClass = classOf(text.charCodeAt(at));
    const tokenEnd = endOfToken(text, at, end, tokenClass);
    if (tokenClass === characterClass.sign && opensAddress(text, start, at, end)) {
      at = endOfAddress(text, at, end);
      lettersBefore = 0;
      continue;
    }
    const letsGo = tokenClass === characterClass.digit && lettersBefore >= lettersThatLetDigitsGo;
    starts.push(at);
    ends.push(tokenEnd);
    open.push(at > gapStart || letsGo);
    lettersBefore = tokenClass === characterClass.letter ? tokenEnd - at : 0;
    at = tokenEnd;
  }
  return { starts, ends, open };
}

/** White space up to a blank line, or one hyphen with white space behind it; what else divides is a token of its own. */
function endOfGap(text: string, start: number, end: number): number {
  const first = classOf(text.charCodeAt(start));
  if (first === characterClass.hyphen) return endOfSpace(text, start + 1, end);
  return first === characterClass.space ? endOfSpace(text, start, end) : start;
}

function endOfSpace(text: string, start: number, end: number): number {
  let at = start;
  let lineEnded = false;
  while (at < end) {
    const code = text.charCodeAt(at);
    if (classOf(code) !== characterClass.space) return at;
    if (code === lineFeed) {
      if (lineEnded) return at;
      lineEnded = true;
    }
    at += 1;
  }
  return at;
}

function endOfToken(text: string, start: number, end: number, tokenClass: number): number {
  let at = start + 1;
  if (tokenClass === characterClass.letter) {
    while (at < end && classOf(text.charCodeAt(at)) === characterClass.letter) at += 1;
  } else if (tokenClass === characterClass.digit) {
    while (at < end && continuesNumber(text, at, end)) at += 1;
  }
  return at;
}

function continuesNumber(text: string, at: number, end: number): boolean {
  const code = text.charCodeAt(at);
  if (classOf(code) === characterClass.digit) return true;
  return code === dot && at + 1 < end && classOf(text.charCodeAt(at + 1)) === characterClass.digit;
}

/** At `://`, or at the first slash behind a host name. */
function opensAddress(text: string, start: number, at: number, end: number): boolean {
  const code = text.charCodeAt(at);
  if (code === slash) return hostEnding.test(text.slice(Math.max(start, at - 6), at));
  return (
    code === colon && at + 2 < end && text.charCodeAt(at + 1) === slash && text.charCodeAt(at + 2) === slash
  );
}

function endOfAddress(text: string, start: number, end: number): number {
  let at = start;
  while (at < end && classOf(text.charCodeAt(at)) !== characterClass.space) at += 1;
  return at;
}
