import { closableAbbreviations, openAbbreviations, sentenceStarters } from "./abbreviations.ts";
import { isSpace } from "./is-space.ts";

/** Marks that close a quotation, a bracket or a formula behind the full stop, and belong to the sentence that ends. */
const closers = new Set("\"'”’»)]}*_$");
/** How far a word before or behind a stop is looked at. */
const reach = 40;

/**
 * Where the sentence ends whose full stop, `?` or `!` stands at `at`; undefined when none ends there.
 * @param text one part of a paper, nothing before or behind it
 * @param sentenceStart where the sentence begins that may end here
 */
export function findStop(text: string, at: number, sentenceStart: number): number | undefined {
  const mark = text.charAt(at);
  if ("。！？".includes(mark)) return at + 1;
  const end = endWithClosers(text, at + 1);
  const next = nextWordAt(text, end);
  if (next === text.length) return end;
  if (next === end)
    return mark === "." && end === at + 1 && isGlued(text, at, sentenceStart) ? end : undefined;
  const word = wordFrom(text, next);
  if (!canBegin(word)) return undefined;
  return mark === "." && endsWithAbbreviation(text, at, sentenceStart, word) ? undefined : end;
}

/** Behind closers, and behind the `\\\\` that exporters leave at the end of a line. */
function endWithClosers(text: string, from: number): number {
  let end = from;
  while (closers.has(text.charAt(end)) && end - from < 4) end += 1;
  if (text.charAt(end) !== "\\") return end;
  const lineBreak = /^\\{1,2}(?=\n|$)/.exec(text.slice(end, end + 3));
  return end + (lineBreak?.[0].length ?? 0);
}

function nextWordAt(text: string, from: number): number {
  let at = from;
  while (at < text.length && isSpace(text, at)) at += 1;
  return at;
}

function wordFrom(text: string, at: number): string {
  let end = at;
  while (end < Math.min(text.length, at + reach) && !isSpace(text, end)) end += 1;
  return text.slice(at, end);
}

/** A sentence begins with anything but a small letter; names such as miniF2F, o1 or iGSM carry a capital or a digit behind it. */
function canBegin(word: string): boolean {
  if (/^[A-Z]/.test(word)) return true;
  const bare = word.replace(/^["'“‘`([{*_]+/, "");
  if (/^[,;:)\]}%]/.test(word)) return false;
  return !/^\p{Ll}/u.test(bare) || /^\p{Ll}+[\p{Lu}\d]/u.test(bare);
}

/** `e.g.`, `et al.`, `Fig.`, the initial of a name, or the number of a list in front of its text. */
function endsWithAbbreviation(text: string, at: number, sentenceStart: number, next: string): boolean {
  const word = wordBefore(text, at, Math.max(sentenceStart, at - reach));
  const lower = word.toLowerCase();
  if (openAbbreviations.has(lower)) return !(lower === "no" && startsSentences(next));
  if (closableAbbreviations.has(lower)) return !startsSentences(next);
  if (/^\p{Lu}(?:\.\p{Lu})*$/u.test(word)) return !startsSentences(next);
  if (!/[\d)]/.test(text.charAt(at - 1))) return false;
  const from = Math.max(sentenceStart, at - reach);
  // The space in front keeps a number in mid sentence from looking like the beginning of one.
  const before = from === sentenceStart ? text.slice(from, at) : `a ${text.slice(from, at)}`;
  // "1. First item", "the steps: 1. First item", "(2). Second item": the number belongs to what follows.
  return /(?:^|[:;,])\s*\(?\d{1,2}\)?$/.test(before);
}

/** The letters, digits and stops that end at `end`, not past `floor`. */
function wordBefore(text: string, end: number, floor: number): string {
  let start = end;
  while (start > floor && isWordCharacter(text.charCodeAt(start - 1))) start -= 1;
  const isWhole = start === floor || text.charCodeAt(start - 1) < 128;
  return isWhole ? text.slice(start, end) : (/[\p{L}\p{N}.]+$/u.exec(text.slice(floor, end))?.[0] ?? "");
}

/** Of ASCII only: what stands beyond is left to the expression. */
function isWordCharacter(code: number): boolean {
  return (
    (code >= 97 && code <= 122) || (code >= 65 && code <= 90) || (code >= 46 && code <= 57 && code !== 47)
  );
}

function startsSentences(word: string): boolean {
  return sentenceStarters.has(word.replace(/[^\p{L}].*$/su, ""));
}

/**
 * `output.We propose`, `(2017).The`: no space where two sentences were glued. Only behind a plain word, a bracket
 * or `%`, and only before a word that begins sentences, so that `Symbolics.jl`, `torch.Tensor` and addresses stay whole.
 */
function isGlued(text: string, at: number, sentenceStart: number): boolean {
  const before = /\S+$/.exec(text.slice(Math.max(sentenceStart, at - reach), at))?.[0] ?? "";
  if (/[/@\\]|www\.|:\/\//.test(before) || !/^[^._]*(?:\p{Ll}{2}|[)%])$/u.test(before)) return false;
  const after = /^(\p{Lu}\p{Ll}*)[\s,]/u.exec(text.slice(at + 1, at + 1 + reach))?.[1];
  return after !== undefined && sentenceStarters.has(after);
}
