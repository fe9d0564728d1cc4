import type { TextSpan } from "@methodscape/graph-model";
import { hasAddress } from "./names-work.ts";

/** A piece of a plain text that may name one work, or be the heading of those behind it. */
export interface PlainUnit extends TextSpan {
  /** Where the words begin, behind a number or a bullet. */
  readonly contentStart: number;
  readonly isNumbered: boolean;
  readonly lines: number;
}

const marker =
  /^[ \t]*(?:#\d{1,5}[.:)]?(?=[ \t])|\[\d{1,4}\]|\(\d{1,4}\)|\d{1,4}[.)](?=[ \t])|[-*•–](?=[ \t]))[ \t]*/;

interface PlainLine extends TextSpan {
  readonly contentStart: number;
  readonly isMarked: boolean;
  readonly isIndented: boolean;
  readonly isBlank: boolean;
}

/**
 * The pieces of a plain text: numbered or bulleted entries with their continued lines; lines where most of them give
 * an address or an id of their own; else paragraphs if most of them have several lines, and lines if not.
 */
export function plainUnits(text: string, from = 0): PlainUnit[] {
  const lines = readLines(text, from);
  const written = lines.filter(({ isBlank }) => !isBlank);
  const marked = written.filter(({ isMarked }) => isMarked).length;
  const paragraphs = lines.filter((line, at) => !line.isBlank && lines[at - 1]?.isBlank !== false).length;
  if ((marked >= 2 && marked * 5 >= paragraphs) || isOneEntry(written))
    return joinLines(lines, (line, isAfterBlank) => line.isMarked || isAfterBlank);
  const addressed = written.filter((line) => hasAddress(text.slice(line.contentStart, line.end))).length;
  const areParagraphs =
    paragraphs > 1 &&
    written.length >= paragraphs * 1.5 &&
    addressed * 2 <= written.length &&
    !areOneLiners(text, written, paragraphs);
  return joinLines(lines, (_, isAfterBlank) => isAfterBlank || !areParagraphs);
}

const person = String.raw`\p{Lu}[\p{L}.'’-]*(?: \p{Lu}[\p{L}.'’-]*){1,3}`;
const people = new RegExp(`^${person}(?:, ${person}){1,100}$`, "u");

/** Few paragraphs of many lines, nearly each of which begins with a capital and ends without a stop: a title a line. */
function areOneLiners(text: string, written: readonly PlainLine[], paragraphs: number): boolean {
  if (written.length < paragraphs * 2.5) return false;
  const whole = written.filter(({ contentStart, end }) => {
    const line = text.slice(contentStart, Math.min(end, contentStart + 300));
    return (
      /^["“]?[\p{Lu}\p{N}]/u.test(line) && !/[.,;:-]$/.test(line) && / \S+ /.test(line) && !people.test(line)
    );
  });
  return whole.length * 5 >= written.length * 4;
}

/** A list of one: a number or a bullet, and lines under it that stand further in. */
function isOneEntry([first, ...others]: readonly PlainLine[]): boolean {
  return first?.isMarked === true && others.every(({ isMarked, isIndented }) => isIndented && !isMarked);
}

function readLines(text: string, from: number): PlainLine[] {
  const lines: PlainLine[] = [];
  for (let start = from; start < text.length; ) {
    const found = text.indexOf("\n", start);
    const end = found < 0 ? text.length : found;
    const raw = text.slice(start, end);
    const mark = marker.exec(raw.slice(0, 40))?.[0] ?? "";
    const words = raw.slice(mark.length).trim();
    const contentStart = start + (words === "" ? 0 : raw.indexOf(words, mark.length));
    lines.push({
      start,
      end: contentStart + words.length,
      contentStart,
      isMarked: mark !== "",
      isIndented: /^(?: {2}|\t)/.test(raw),
      isBlank: words === "",
    });
    start = end + 1;
  }
  return lines;
}

function joinLines(
  lines: readonly PlainLine[],
  begins: (line: PlainLine, isAfterBlank: boolean) => boolean,
): PlainUnit[] {
  const units: { start: number; end: number; contentStart: number; isNumbered: boolean; lines: number }[] =
    [];
  let isAfterBlank = true;
  for (const line of lines) {
    const open = units.at(-1);
    if (!line.isBlank && (open === undefined || begins(line, isAfterBlank))) {
      const { contentStart, end, isMarked } = line;
      units.push({
        start: isMarked ? line.start : contentStart,
        end,
        contentStart,
        isNumbered: isMarked,
        lines: 1,
      });
    } else if (!line.isBlank && open !== undefined) {
      open.end = line.end;
      open.lines += 1;
    }
    isAfterBlank = line.isBlank;
  }
  return units;
}
