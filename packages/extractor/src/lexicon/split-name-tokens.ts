import { characterClass, classOf } from "./character-class.ts";
import { type CodeUnits, textOfUnits } from "./code-units.ts";

/**
 * The tokens of a text in columns: runs of letters, numbers with their inner dots, single signs; offsets in UTF-16.
 * Columns and no objects, because whole corpora pass through here.
 */
export interface NameTokens {
  readonly starts: Int32Array;
  readonly ends: Int32Array;
  /** 1 where a space or hyphen stands before the token, or might. */
  readonly open: Uint8Array;
}

/** Columns with room for the tokens of a text of some length. */
export function nameTokensFor(length: number): NameTokens {
  return { starts: new Int32Array(length), ends: new Int32Array(length), open: new Uint8Array(length) };
}

/** From this length on a run of letters lets a digit go: `MATH500` reads like `MATH-500`, but `o1` stays `o1`. */
const lettersThatLetDigitsGo = 3;

const dot = 46;
const colon = 58;
const slash = 47;
const lineFeed = 10;
const hostEnding = /[a-z]\.(?:com|org|net|edu|dev|io|ai|co)$/;

/**
 * Writes the tokens of the first `length` units of a text into columns, left to right, in one pass, and gives their number:
 * the one spelling rule for text and lexicon.
 *
 *     Chain-of-Thought   chain · of · thought     space and hyphen are the same
 *     Qwen2.5-Math       qwen · 2.5 · math        a version is one number; `Qwen 2.5 Math` reads the same
 *     GSM8K              gsm · 8+k                what is glued behind a digit stays glued: 4o is not 4 o
 *     HumanEval+         humaneval+"+"            a sign is a token of its own
 *
 * A blank line and a dash with spaces around it end a name. Web addresses give no tokens.
 */
export function splitNameTokens(
  units: CodeUnits,
  length: number,
  { starts, ends, open }: NameTokens,
): number {
  let count = 0;
  let lettersBefore = 0;
  let at = 0;
  while (at < length) {
    const gapStart = at;
    at = endOfGap(units, at, length);
    if (at >= length) break;
    const tokenClass = classAt(units, at);
    const tokenEnd = endOfToken(units, at, length, tokenClass);
    if (tokenClass === characterClass.sign && opensAddress(units, at, length)) {
      at = endOfAddress(units, at, length);
      lettersBefore = 0;
      continue;
    }
    const letsGo = tokenClass === characterClass.digit && lettersBefore >= lettersThatLetDigitsGo;
    starts[count] = at;
    ends[count] = tokenEnd;
    open[count] = at > gapStart || letsGo ? 1 : 0;
    count += 1;
    lettersBefore = tokenClass === characterClass.letter ? tokenEnd - at : 0;
    at = tokenEnd;
  }
  return count;
}

function classAt(units: CodeUnits, at: number): number {
  return classOf(units[at] ?? 0);
}

/** White space up to a blank line, or one hyphen with white space behind it; what else divides is a token of its own. */
function endOfGap(units: CodeUnits, start: number, end: number): number {
  const first = classAt(units, start);
  if (first === characterClass.hyphen) return endOfSpace(units, start + 1, end);
  return first === characterClass.space ? endOfSpace(units, start, end) : start;
}

function endOfSpace(units: CodeUnits, start: number, end: number): number {
  let at = start;
  let lineEnded = false;
  while (at < end) {
    if (classAt(units, at) !== characterClass.space) return at;
    if (units[at] === lineFeed) {
      if (lineEnded) return at;
      lineEnded = true;
    }
    at += 1;
  }
  return at;
}

function endOfToken(units: CodeUnits, start: number, end: number, tokenClass: number): number {
  let at = start + 1;
  if (tokenClass === characterClass.letter) {
    while (at < end && classAt(units, at) === characterClass.letter) at += 1;
  } else if (tokenClass === characterClass.digit) {
    while (at < end && continuesNumber(units, at, end)) at += 1;
  }
  return at;
}

function continuesNumber(units: CodeUnits, at: number, end: number): boolean {
  if (classAt(units, at) === characterClass.digit) return true;
  return units[at] === dot && at + 1 < end && classAt(units, at + 1) === characterClass.digit;
}

/** At `://`, or at the first slash behind a host name. */
function opensAddress(units: CodeUnits, at: number, end: number): boolean {
  if (units[at] === slash) return hostEnding.test(textOfUnits(units, Math.max(0, at - 6), at));
  return units[at] === colon && at + 2 < end && units[at + 1] === slash && units[at + 2] === slash;
}

function endOfAddress(units: CodeUnits, start: number, end: number): number {
  let at = start;
  while (at < end && classAt(units, at) !== characterClass.space) at += 1;
  return at;
}
