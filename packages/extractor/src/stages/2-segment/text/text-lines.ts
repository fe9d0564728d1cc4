import type { TextSpan } from "@methodscape/graph-model";

/** A line of a source, without its line end. `content` is what stands behind indent and bullet, trimmed. */
export interface TextLine extends TextSpan {
  /** Columns in front of the text or bullet; a tab counts four. */
  readonly indent: number;
  readonly hasBullet: boolean;
  readonly content: string;
  readonly contentStart: number;
  readonly contentEnd: number;
}

const marker = /^[ \t]*(?:(?:[-+*•◦‣]|\d{1,2}[.)]|[a-z][.)])(?:[ \t]+|$))?/;

/** The lines of a text from an offset on. Blank lines are kept: their content is empty. */
export function readLines(text: string, from = 0): TextLine[] {
  const lines: TextLine[] = [];
  for (let start = from; start < text.length; ) {
    const found = text.indexOf("\n", start);
    const end = found < 0 ? text.length : found;
    lines.push(readLine(text.slice(start, end), start));
    start = end + 1;
  }
  return lines;
}

function readLine(raw: string, start: number): TextLine {
  const prefix = marker.exec(raw)?.[0] ?? "";
  const indent = (/^[ \t]*/.exec(raw)?.[0] ?? "").replaceAll("\t", "    ").length;
  const rest = raw.slice(prefix.length);
  const content = rest.trim();
  const contentStart = start + prefix.length + (rest.length - rest.trimStart().length);
  return {
    start,
    end: start + raw.length,
    indent,
    hasBullet: prefix.trim() !== "",
    content,
    contentStart,
    contentEnd: contentStart + content.length,
  };
}

/** The number of words of a text, counted up to a bound so that a line of megabytes costs nothing. */
export function countWords(text: string, bound = 500): number {
  const words = /\S+/g;
  let count = 0;
  while (count < bound && words.exec(text) !== null) count += 1;
  return count;
}
