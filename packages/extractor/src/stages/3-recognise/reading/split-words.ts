/** A word of a text: a run of letters and digits with inner joiners (`Qwen2.5-7B`, `miniF2F`, `GSM8K+`, `ViT-L/14`). */
export interface WordSpan {
  readonly start: number;
  readonly end: number;
  /** What stands between the word before and this one, without white space: "" for a plain space, "," or " (" …. */
  readonly before: string;
}

const space = 32;
const ampersand = 38;
const plus = 43;
const hyphen = 45;
const dot = 46;
const slash = 47;
const colon = 58;
const atSign = 64;
const backslash = 92;
const underscore = 95;
const nonBreakingHyphen = 0x2011;

/** True for letters and digits; everything above Latin-1 counts as a letter but for punctuation, arrows and signs. */
function isAlphanumeric(code: number): boolean {
  if (code < 128) {
    return (code >= 97 && code <= 122) || (code >= 65 && code <= 90) || (code >= 48 && code <= 57);
  }
  if (code < 0xc0) return false;
  return (
    code !== 0xd7 &&
    code !== 0xf7 &&
    !(code >= 0x2000 && code <= 0x2bff) &&
    !(code >= 0x3000 && code <= 0x303f)
  );
}

const isUpper = (code: number): boolean => code >= 65 && code <= 90;
const isLower = (code: number): boolean => code >= 97 && code <= 122;
const isDigit = (code: number): boolean => code >= 48 && code <= 57;

/** Splits [start, end) of a text into words, from left to right. Addresses on the web and LaTeX commands give no words. */
export function splitWords(text: string, start: number, end: number): WordSpan[] {
  const words: WordSpan[] = [];
  let previousEnd = start;
  let at = start;
  while (at < end) {
    if (!isAlphanumeric(text.charCodeAt(at))) {
      at += 1;
      continue;
    }
    const wordEnd = endOfWord(text, at, end);
    if (isCommand(text, at, start)) {
      at = wordEnd;
      continue;
    }
    if (isAddress(text, at, wordEnd)) {
      at = endOfRun(text, wordEnd, end);
      continue;
    }
    words.push({ start: at, end: wordEnd, before: markBetween(text, previousEnd, at) });
    previousEnd = wordEnd;
    at = wordEnd;
  }
  return words;
}

/** `text.slice(from, to)` without white space; the usual single space costs nothing. */
export function markBetween(text: string, from: number, to: number): string {
  if (to === from) return "";
  if (to - from === 1 && text.charCodeAt(from) <= space) return "";
  return text.slice(from, to).replace(/\s+/g, "");
}

function endOfWord(text: string, start: number, end: number): number {
  let at = start + 1;
  while (at < end) {
    const code = text.charCodeAt(at);
    if (isAlphanumeric(code)) at += 1;
    else if (code === plus && !followedBy(text, at, end)) return endOfPluses(text, at, end);
    else if (followedBy(text, at, end) && joins(text, code, at)) at += 2;
    else return at;
  }
  return at;
}

function followedBy(text: string, at: number, end: number): boolean {
  return at + 1 < end && isAlphanumeric(text.charCodeAt(at + 1));
}

function endOfPluses(text: string, at: number, end: number): number {
  let last = at;
  while (last < end && text.charCodeAt(last) === plus) last += 1;
  return last;
}

/** Whether a joiner between two letters or digits keeps them one word. */
function joins(text: string, code: number, at: number): boolean {
  if (code === hyphen || code === nonBreakingHyphen || code === underscore || code === atSign) return true;
  if (code === plus || code === ampersand) return true;
  const previous = text.charCodeAt(at - 1);
  const next = text.charCodeAt(at + 1);
  if (code === dot) {
    // "…end of one.Start of the next": a full stop that lost its space.
    return !(isLower(previous) && isUpper(next) && isLower(text.charCodeAt(at + 2)));
  }
  return code === slash && isDigit(next) && isUpper(previous) && !isDigit(text.charCodeAt(at - 2));
}

/** `\textbf` in LaTeX: no word of the sentence. */
function isCommand(text: string, start: number, from: number): boolean {
  return start > from && text.charCodeAt(start - 1) === backslash && isLower(text.charCodeAt(start));
}

function isAddress(text: string, start: number, end: number): boolean {
  const next = text.charCodeAt(end);
  if (next === colon && text.charCodeAt(end + 1) === slash) return true;
  if (text.startsWith("www.", start)) return true;
  let inner = start;
  while (inner < end && text.charCodeAt(inner) !== dot) inner += 1;
  if (inner === end) return false;
  return next === slash || /\.(?:com|org|net|io|edu)$/i.test(text.slice(start, end));
}

function endOfRun(text: string, at: number, end: number): number {
  let run = at;
  while (run < end && text.charCodeAt(run) > space) run += 1;
  return run;
}
