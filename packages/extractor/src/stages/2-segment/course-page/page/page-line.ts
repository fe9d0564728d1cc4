import type { TextLine } from "../../text/text-lines.ts";
import { classifyLine, type LineClass } from "../block/classify-line.ts";

/** A line of a page and what it says; undefined for a blank line. */
export interface PageLine extends TextLine {
  readonly found: LineClass | undefined;
}

/** Tells what a line says, once: lists and readings both ask. */
export function pageLine(line: TextLine): PageLine {
  const { start, end, indent, hasBullet, content, contentStart, contentEnd } = line;
  const found = content === "" ? undefined : classifyLine(content);
  return { start, end, indent, hasBullet, content, contentStart, contentEnd, found };
}
