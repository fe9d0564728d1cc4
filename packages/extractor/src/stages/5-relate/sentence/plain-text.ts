import type { SentenceView } from "./sentence-view.ts";

/** The words of a sentence, or of a stretch of its source, on one line: a pattern with blanks meets line breaks too. */
export function plainText(
  { text, span }: SentenceView,
  start = span.start,
  end: number | undefined = span.end,
): string {
  return text.slice(start, end).replace(/\s+/g, " ");
}
