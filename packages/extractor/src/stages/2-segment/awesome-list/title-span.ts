import type { TextSpan } from "@methodscape/graph-model";
import { plainWords } from "./plain-words.ts";

/** How long the marks of emphasis at a place are. */
export function marksAt(text: string, at: number): number {
  return /^(?:[*_]{1,3}|<\/?(?:b|strong|i|em)>)*/i.exec(text.slice(at, at + 40))?.[0].length ?? 0;
}

/** How many words a reader sees in a span. */
export function wordsOf(text: string, { start, end }: TextSpan): number {
  return plainWords(text.slice(start, Math.min(end, start + 1000))).split(" ").length;
}

/** A title without the marks, quotation marks, stops and blanks around it. */
export function trimTitle(text: string, { start, end }: TextSpan): TextSpan {
  const isEdge = (at: number) => /[\s*_`|]/.test(text.charAt(at));
  let from = start;
  while (from < end && isEdge(from)) from += 1;
  let to = end;
  while (to > from && (isEdge(to - 1) || /[.,;:]/.test(text.charAt(to - 1)))) to -= 1;
  return withoutQuotes(text, withPairs(text, { start, end }, { start: from, end: to }));
}

/** `**Name**: What It Is` keeps the marks in front: those behind the name belong to them. */
function withPairs(text: string, whole: TextSpan, { start, end }: TextSpan): TextSpan {
  const isHalf = text.slice(start, end).split("**").length % 2 === 0;
  if (!isHalf) return { start, end };
  if (start - whole.start >= 2 && text.slice(start - 2, start) === "**") return { start: start - 2, end };
  return whole.end - end >= 2 && text.slice(end, end + 2) === "**" ? { start, end: end + 2 } : { start, end };
}

/** Quotation marks around the whole title go; those around some of its words stay. */
function withoutQuotes(text: string, { start, end }: TextSpan): TextSpan {
  const words = text.slice(start, end);
  const marks = words.match(/["“”]/g)?.length ?? 0;
  const opens = /^["“]/.test(words);
  const closes = /["”]$/.test(words);
  if (marks === 2 && opens && closes) return { start: start + 1, end: end - 1 };
  if (marks !== 1) return { start, end };
  return opens ? { start: start + 1, end } : { start, end: closes ? end - 1 : end };
}
