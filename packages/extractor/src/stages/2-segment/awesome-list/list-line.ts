import type { TextSpan } from "@methodscape/graph-model";

/** A line of a list page: where its words stand behind quotation marks, indent and bullet. */
export interface ListLine extends TextSpan {
  /** How many `>` stand in front. */
  readonly quotes: number;
  /** Columns in front of the first `>`. */
  readonly margin: number;
  /** Columns in front of the bullet or the words, behind the quotation marks; a tab counts four. */
  readonly indent: number;
  readonly hasBullet: boolean;
  /** Of a heading, from 1; undefined for other lines. */
  readonly level: number | undefined;
  readonly isTable: boolean;
  /** Trimmed; empty for a blank line and for a rule. */
  readonly content: string;
  readonly contentStart: number;
  readonly contentEnd: number;
}

const quoteMarks = /^(?:[ \t]{0,3}>[ \t]?){1,20}/;
const bullet = /^[ \t]*(?:[-*+•◦‣]|\d{1,4}[.)])(?:[ \t]+|$)/;
const headingMarks = /^ {0,3}(#{1,6})(?:[ \t]+|$)/;
/** `<h2 align="center">Surveys</h2>`, `<summary>Surveys</summary>`: people who write lists like to fold them. */
const htmlHeading =
  /^\s*(?:<(?:details|div|p|b|strong|a)[^<>]{0,300}>\s*)*<(h[1-6]|summary)(?:\s[^<>]{0,300})?>(.*)$/i;
/** `[1]: https://…` names an address for links elsewhere. */
const definition = /^ {0,3}\[[^[\]]{1,200}\]:\s{0,20}<?https?:\/\//i;
const rule = /^[ \t]*(?:(?:-[ \t]*){3,}|(?:\*[ \t]*){3,}|(?:_[ \t]*){3,}|=+)$/;
/** What is folded away stands below every heading. */
export const summaryLevel = 7;
/** Folds that hold more of the entry above, not a part of the list. */
const moreOfEntry = /^(?:abstract|tl;?dr|bibtex|citation|cite|details?|more|show|click|expand|摘要)\b/i;

/** The lines of a page from an offset on, in order. */
export function listLines(text: string, from: number): ListLine[] {
  const lines: ListLine[] = [];
  for (let start = from; start < text.length; ) {
    const found = text.indexOf("\n", start);
    const end = found < 0 ? text.length : found;
    lines.push(listLine(text.slice(start, end), start));
    start = end + 1;
  }
  return lines;
}

function listLine(raw: string, start: number): ListLine {
  const quoted = quoteMarks.exec(raw)?.[0] ?? "";
  const rest = raw.slice(quoted.length);
  const heading = headingOf(rest);
  const isEmpty = rule.test(rest) || definition.test(rest);
  const mark = heading === undefined && !isEmpty ? (bullet.exec(rest)?.[0] ?? "") : "";
  const offset = heading?.offset ?? mark.length;
  const words = isEmpty ? "" : (heading?.words ?? rest.slice(mark.length));
  const content = words.trim();
  const contentStart = start + quoted.length + offset + (words.length - words.trimStart().length);
  return {
    start,
    end: start + raw.length,
    quotes: quoted.split(">").length - 1,
    margin: columnsIn(quoted),
    indent: columnsIn(rest),
    hasBullet: mark.trim() !== "",
    level: heading?.level,
    isTable: content.startsWith("|") && content.length > 1,
    content,
    contentStart,
    contentEnd: contentStart + content.length,
  };
}

function headingOf(rest: string): { level: number; offset: number; words: string } | undefined {
  const marks = headingMarks.exec(rest);
  if (marks !== null) {
    const words = rest.slice(marks[0].length).replace(/[ \t]{1,100}#{1,6}[ \t]*$/, "");
    return { level: marks[1]?.length ?? 1, offset: marks[0].length, words };
  }
  const html = rest.includes("<") ? htmlHeading.exec(rest.slice(0, 2000)) : null;
  if (html === null) return undefined;
  const [whole, tag = "", words = ""] = html;
  const isSummary = tag.toLowerCase() === "summary";
  const bare = words.replace(/<[^<>]{0,300}>/g, "").trim();
  if (bare === "" || (isSummary && moreOfEntry.test(bare))) return undefined;
  const level = isSummary ? summaryLevel : Number(tag.slice(1));
  return {
    level,
    offset: whole.length - words.length,
    words: words.replace(/<\/(?:h[1-6]|summary)>.*$/i, ""),
  };
}

function columnsIn(line: string): number {
  return (/^[ \t]*/.exec(line)?.[0] ?? "").replaceAll("\t", "    ").length;
}
