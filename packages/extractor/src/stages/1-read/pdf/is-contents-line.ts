import type { TextLine } from "./text-line.ts";

/** A line of a table of contents: a heading's words, dots or a gap, and the number of a page. */
export function isContentsLine({ text, pieces }: Pick<TextLine, "text" | "pieces">): boolean {
  if (/(?:\. ?){4,}\d{1,4}$/.test(text)) return true;
  const [last = "", ...before] = [...pieces].reverse();
  return /^\d{1,3}$/.test(last) && before.some((piece) => /\p{L}{3}/u.test(piece));
}
