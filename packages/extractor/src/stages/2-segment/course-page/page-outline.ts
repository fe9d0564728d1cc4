import type { TextSpan } from "@methodscape/graph-model";
import { readLines, type TextLine } from "../text/text-lines.ts";

/** A heading of a page; `words` are its words without the marks, and where they stand. */
export interface PageHeading extends TextSpan {
  readonly level: number;
  readonly words: string;
  readonly wordsStart: number;
}

/** A heading and the lines under it up to the next heading; the first piece of a page has no heading. */
export interface PagePiece {
  readonly heading: PageHeading | undefined;
  readonly lines: readonly TextLine[];
}

/** What a page is made of, and what in it is no text: comments and code. */
export interface PageOutline {
  readonly pieces: readonly PagePiece[];
  /** Where a course site cuts its page: the readings stand before it, blog posts behind it. The end when there is no mark. */
  readonly excerptMark: number;
}

const headingLine = /^[ \t]{0,3}(#{1,6})(?:[ \t]+|(?=[^#\s!]))(.*?)(?:[ \t]+#+)?[ \t]*$/;
const boldLine = /^[ \t]{0,3}(?:\*\*|__)([^*_\n]{3,80}?)(?:\*\*[ \t]*:?|__[ \t]*:?)[ \t]*$/;

/** Cuts a page at its headings, in one pass. Comments and fenced code are blanked out first, so no offset moves. */
export function outlinePage(text: string, from: number): PageOutline {
  const visible = blankOut(text, from);
  const pieces: { heading: PageHeading | undefined; lines: TextLine[] }[] = [
    { heading: undefined, lines: [] },
  ];
  for (const line of readLines(visible, from)) {
    const heading = headingOf(visible.slice(line.start, line.end), line.start);
    if (heading === undefined) pieces.at(-1)?.lines.push(line);
    else pieces.push({ heading, lines: [] });
  }
  const mark = text.indexOf("<!--excerpt.start-->", from);
  return { pieces, excerptMark: mark < 0 ? text.length : mark };
}

function headingOf(raw: string, start: number): PageHeading | undefined {
  const match = headingLine.exec(raw.slice(0, 2000));
  const marks = match?.[1];
  if (match !== null && marks !== undefined && raw.length <= 2000) {
    const words = (match[2] ?? "").trim();
    const wordsStart = start + raw.indexOf(words, raw.indexOf(marks) + marks.length);
    return { level: marks.length, words, wordsStart, start, end: start + raw.length };
  }
  // A list's heading is sometimes only set in bold; titles in bold are left to the lines.
  const bold = raw.length <= 100 ? boldLine.exec(raw)?.[1] : undefined;
  if (bold === undefined || !/\breadings?\b/i.test(bold)) return undefined;
  return {
    level: 2,
    words: bold.trim(),
    wordsStart: start + raw.indexOf(bold.trim()),
    start,
    end: start + raw.length,
  };
}

/** Comments and fenced code become blanks of the same length; what is never closed stays as it is. */
function blankOut(text: string, from: number): string {
  return [
    { open: "<!--", close: "-->" },
    { open: "\n```", close: "\n```" },
  ].reduce((visible, { open, close }) => blankBetween(visible, from, open, close), text);
}

function blankBetween(text: string, from: number, open: string, close: string): string {
  const pieces: string[] = [];
  let kept = 0;
  for (let start = text.indexOf(open, from); start >= 0; ) {
    const found = text.indexOf(close, start + open.length);
    if (found < 0) break;
    const end = found + close.length;
    pieces.push(text.slice(kept, start), text.slice(start, end).replace(/[^\n]/g, " "));
    kept = end;
    start = text.indexOf(open, end);
  }
  return pieces.join("") + text.slice(kept);
}
