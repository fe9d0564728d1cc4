import type { TextSpan } from "@methodscape/graph-model";
import type { TextLine } from "../../text/text-lines.ts";

/** A footnote of a page: its text without the mark and without the tags around it. */
export interface Footnote {
  readonly id: string;
  readonly text: TextSpan;
  readonly lines: readonly TextLine[];
}

const definition = /^\[\^([^\]\s]{1,40})\]:[ \t]*/;
const tags = "(?:\\s|<\\/?(?:sub|sup|small|p|br)\\s?\\/?>)+";
const openingTags = new RegExp(`^${tags}`, "i");
const closingTags = new RegExp(`${tags}$`, "i");

/** Takes the footnotes out of lines: each goes on to the next blank line. */
export function splitFootnotes(
  text: string,
  lines: readonly TextLine[],
): { lines: TextLine[]; footnotes: Footnote[] } {
  const rest: TextLine[] = [];
  const found: { id: string; from: number; lines: TextLine[] }[] = [];
  let open: TextLine[] | undefined;
  for (const line of lines) {
    const match = line.hasBullet ? null : definition.exec(line.content);
    if (match !== null) {
      open = [line];
      found.push({ id: match[1] ?? "", from: line.contentStart + match[0].length, lines: open });
    } else if (line.content === "" || open === undefined) {
      open = undefined;
      rest.push(line);
    } else open.push(line);
  }
  const footnotes = found.map(({ id, from, lines: own }) => ({
    id,
    text: trimTags(text, from, own.at(-1)?.contentEnd ?? from),
    lines: own,
  }));
  return { lines: rest, footnotes };
}

function trimTags(text: string, start: number, end: number): TextSpan {
  const words = text.slice(start, end);
  const opening = openingTags.exec(words)?.[0].length ?? 0;
  const closing = closingTags.exec(words.slice(-200))?.[0].length ?? 0;
  return { start: start + opening, end: Math.max(start + opening, end - closing) };
}
