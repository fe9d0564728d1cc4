import type { TextSpan } from "@methodscape/graph-model";
import { readLines, type TextLine } from "../../text/text-lines.ts";
import { blankOut } from "./blank-out.ts";
import { classifyHeading } from "./classify-heading.ts";
import { type Footnote, splitFootnotes } from "./footnotes.ts";
import { type PageLine, pageLine } from "./page-line.ts";

/** A heading of a page; `words` are its words without the marks, and where they stand. */
export interface PageHeading extends TextSpan {
  readonly level: number;
  readonly words: string;
  readonly wordsStart: number;
}

/** A heading and the lines under it up to the next heading; the first piece of a page has no heading. */
export interface PagePiece {
  readonly heading: PageHeading | undefined;
  readonly lines: readonly PageLine[];
}

/** What a page is made of; comments, code and footnotes are taken out of its pieces. */
export interface PageOutline {
  readonly pieces: readonly PagePiece[];
  readonly footnotes: readonly Footnote[];
  /** Where a course site cuts its page: the readings stand before it, blog posts behind it. The end when there is no mark. */
  readonly excerptMark: number;
}

const headingLine = /^[ \t]{0,3}(#{1,6})(?:[ \t]+|(?=[^#\s!]))(.*?)(?:[ \t]+#+)?[ \t]*$/;
const boldLine = /^[ \t]{0,3}(?:\*\*|__)([^*_\n]{3,80}?)(?:\*\*[ \t]*:?|__[ \t]*:?)[ \t]*$/;
/** `Required Readings:` on a line of its own, without any mark. */
const bareLine = /^((?:[A-Z][\w-]{2,20} ){0,3}[Rr]eadings?(?: list)?)[ \t]*:[ \t]*$/;
const longestHeading = 2000;
/** Headings that are no Markdown headings stand where the lists of these pages stand. */
const listLevel = 2;

/** Cuts a page at its headings, in one pass. Comments and fenced code are blanked out first, so no offset moves. */
export function outlinePage(text: string, from: number): PageOutline {
  const visible = blankOut(text, from);
  const cut: { heading: PageHeading | undefined; lines: TextLine[] }[] = [{ heading: undefined, lines: [] }];
  let isAfterBlank = false;
  for (const line of readLines(visible, from)) {
    // One blank line says as much as a thousand.
    if (line.content === "" && isAfterBlank) continue;
    isAfterBlank = line.content === "";
    const heading =
      line.content === "" ? undefined : headingOf(visible.slice(line.start, line.end), line.start);
    if (heading === undefined) cut.at(-1)?.lines.push(line);
    else cut.push({ heading, lines: [] });
  }
  const split = cut.map(({ heading, lines }) => ({ heading, ...splitFootnotes(visible, lines) }));
  const mark = text.indexOf("<!--excerpt.start-->", from);
  return {
    pieces: split.map(({ heading, lines }) => ({ heading, lines: lines.map(pageLine) })),
    footnotes: split.flatMap(({ footnotes }) => footnotes),
    excerptMark: mark < 0 ? text.length : mark,
  };
}

function headingOf(raw: string, start: number): PageHeading | undefined {
  if (raw.length > longestHeading) return undefined;
  const match = headingLine.exec(raw);
  const marks = match?.[1];
  if (match !== null && marks !== undefined) {
    const words = (match[2] ?? "").trim();
    const wordsStart = start + raw.indexOf(words, raw.indexOf(marks) + marks.length);
    return { level: marks.length, words, wordsStart, start, end: start + raw.length };
  }
  // A list's heading is sometimes only set in bold, or not at all; titles in bold are left to the lines.
  const plain = raw.length <= 100 ? (boldLine.exec(raw) ?? bareLine.exec(raw))?.[1]?.trim() : undefined;
  if (plain === undefined || classifyHeading(plain).kind !== "section") return undefined;
  const wordsStart = start + raw.indexOf(plain);
  return { level: listLevel, words: plain, wordsStart, start, end: start + raw.length };
}
