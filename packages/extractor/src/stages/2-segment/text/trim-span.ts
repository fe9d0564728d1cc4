import type { TextSpan } from "@methodscape/graph-model";

/** A span without the blanks at its ends; undefined when nothing else is in it. */
export function trimSpan(text: string, { start, end }: TextSpan): TextSpan | undefined {
  const words = text.slice(start, end);
  const from = start + words.length - words.trimStart().length;
  const length = words.trim().length;
  return length === 0 ? undefined : { start: from, end: from + length };
}
