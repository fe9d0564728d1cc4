import type { CodeUnits } from "../../../lexicon/code-units.ts";
import type { NumberShape, Token, WordEntry } from "./token.ts";
import { type TokenBook, wordEntryOf } from "./token-book.ts";
import { tokenOf } from "./token-of.ts";
import { signClassOf } from "./word-classes.ts";

/** A number and its unit, a word, or a sign. Alternatives start with different characters, so that no text makes the expression try twice. */
const pieces =
  /([+\-−±]?\d+(?:[.,]\d+)*)(\s?\\?%|\s(?:percent|per cent)\b(?:age points?)?|(?:-|\s|\s(?:absolute|percentage)\s)points?\b|(?:x|×|\s?times|[\s-]?fold)(?![\p{L}\d])|\\times\b|[-\p{L}][\p{L}\d.@+-]*)?|(-?[\p{L}\\][\p{L}\p{M}\d'’@_*+#.-]*)|([^\s])/uy;

/** What a piece that begins with an ASCII character is. */
const space = 1;
const sign = 2;
const letter = 3;
/** Goes on a word, and is a sign where none stands before it. */
const joiner = 4;
/** May begin a number, or a word that the expression has to read. */
const other = 5;
const asciiClasses = Uint8Array.from({ length: 128 }, (_, code) => classOf(String.fromCharCode(code)));

function classOf(character: string): number {
  if (/\s/.test(character)) return space;
  if (/[a-z]/i.test(character)) return letter;
  if (/[\d+\\-]/.test(character)) return other;
  return /['@_*#.]/.test(character) ? joiner : sign;
}

/** A stretch of a sentence without names, as units and as text: `units[0]` is the text's character at `base`. */
export interface PlainStretch {
  readonly text: string;
  readonly units: CodeUnits;
  readonly base: number;
  readonly start: number;
  readonly end: number;
}

/**
 * Adds the tokens of a stretch. Words of ASCII letters and common signs are read by hand, which is most of any text; all
 * else by the expression above, which would read them alike.
 */
export function readPlain(
  { text, units, base, start, end }: PlainStretch,
  book: TokenBook,
  tokens: Token[],
): void {
  let slice: string | undefined;
  for (let at = start; at < end; ) {
    const code = units[at - base] ?? 0;
    const found = code < 128 ? asciiClasses[code] : other;
    const isDash = code === hyphen && units[at + 1 - base] === hyphen && at + 1 < end;
    const wordEnd = found === letter ? endOfAsciiWord(units, at - base, end - base) + base : at;
    if (found === space) at += 1;
    else if (isDash) {
      tokens.push(tokenOf("break", "--", at, at + 2));
      at += 2;
    } else if (found === sign || found === joiner) {
      tokens.push(signToken(String.fromCharCode(code), at));
      at += 1;
    } else if (wordEnd > at) {
      pushWord(book.wordAt(units, at - base, wordEnd - base), at, tokens);
      at = wordEnd;
    } else {
      slice ??= text.slice(start, end);
      at = start + readPiece(slice, at - start, start, tokens);
    }
  }
}

/** Where a word ends that begins with an ASCII letter; its own start where a letter beyond ASCII stands in it. */
function endOfAsciiWord(units: CodeUnits, start: number, end: number): number {
  let at = start + 1;
  while (at < end) {
    const code = units[at] ?? 0;
    if (code >= 128 && code !== 0x2019) return start;
    const found = code < 128 ? asciiClasses[code] : joiner;
    if (found === space || found === sign || code === backslash) return at;
    if (code === hyphen && units[at + 1] === hyphen) return at;
    at += 1;
  }
  return at;
}

const backslash = 92;
const hyphen = 45;

/** Reads one piece by the expression, from `at`; gives where the next may begin, both within the slice. */
function readPiece(slice: string, at: number, offset: number, tokens: Token[]): number {
  pieces.lastIndex = at;
  const match = pieces.exec(slice);
  // Only white space matches nothing.
  if (match === null) return at + 1;
  const [whole, number, unit, word, sign] = match;
  const start = offset + match.index;
  if (number !== undefined) tokens.push(numberToken(number, unit ?? "", start));
  else if (word !== undefined) pushWord(wordEntryOf(word), start, tokens);
  else if (sign !== undefined) tokens.push(signToken(sign, start));
  return at + whole.length;
}

function pushWord(word: WordEntry, start: number, tokens: Token[]): void {
  const { text, kind, mark } = word;
  if (text === "") return;
  const end = start + text.length;
  tokens.push(tokenOf(kind, text, start, end, word));
  if (mark !== "") tokens.push(tokenOf("mark", mark, end, end + mark.length));
}

function signToken(sign: string, start: number): Token {
  return tokenOf(signClassOf.get(sign) ?? "mark", sign, start, start + sign.length);
}

/** "7B", "8-shot" and "3D" are words; "70.8\%", "18.0 points" and "2.5x" are numbers with a unit. */
function numberToken(digits: string, tail: string, start: number): Token {
  const end = start + digits.length + tail.length;
  const trimmed = tail.trim().toLowerCase();
  const unit = unitOf(trimmed);
  if (unit === undefined) return tokenOf("word", (digits + tail).toLowerCase(), start, end);
  const sign: NumberShape["sign"] = /^[+±]/.test(digits) ? "+" : /^[-−]/.test(digits) ? "-" : "";
  const value = Number(digits.replace(/^[+\-−±]/, "").replace(/,(?=\d{3}(?:\D|$))/g, ""));
  if (!Number.isFinite(value)) return tokenOf("word", digits.toLowerCase(), start, end);
  const shape: NumberShape = { value, sign, unit };
  return tokenOf("number", (digits + tail).toLowerCase(), start, end, undefined, {
    mentions: undefined,
    possessive: undefined,
    number: shape,
  });
}

function unitOf(tail: string): NumberShape["unit"] | undefined {
  if (tail === "") return "";
  if (/^\\?%$/.test(tail) || /^per ?cent$/.test(tail)) return "%";
  if (/points?$/.test(tail)) return "points";
  if (/^(?:x|×|times|-?fold|\\times)$/.test(tail)) return "x";
  return undefined;
}
