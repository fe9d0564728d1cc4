import type { PageLine } from "../page/page-line.ts";
import { titlesOfLine } from "./title-line.ts";

/** Where the bullets end that stand under the line at `at`: deeper ones, or any under a line without a bullet. */
export function nestedEnd(lines: readonly PageLine[], at: number): number {
  const top = lines[at];
  if (top === undefined) return at;
  let end = at + 1;
  for (; end < lines.length; end += 1) {
    const line = lines[end];
    if (line === undefined) break;
    const isUnder = line.indent > top.indent || (line.hasBullet && !top.hasBullet);
    if (line.content !== "" && !isUnder) break;
  }
  return end;
}

/** True when most of the outermost lines between two places name works by more than their words. */
export function titledChildren(lines: readonly PageLine[], from: number, end: number): boolean {
  const children = outermost(lines.slice(from, end));
  const titled = children.filter((line) => titlesOfLine(line, "marked").some(({ hasLabel }) => !hasLabel));
  return titled.length > 0 && titled.length * 2 > children.length;
}

/** True for a list whose outermost lines are works and nothing else: no line there lists authors, links or dates. */
export function isOneLineList(lines: readonly PageLine[]): boolean {
  const indent = leastIndent(lines);
  return lines.every((line) => line.indent > indent || line.content === "" || isOneLine(line));
}

function isOneLine({ content, found }: PageLine): boolean {
  return found?.kind === "text"
    ? content.length < 300
    : found?.kind === "reference" || found?.kind === "aside";
}

/** The lines that stand furthest out, blank ones left off. */
export function outermost(lines: readonly PageLine[]): PageLine[] {
  const indent = leastIndent(lines);
  return lines.filter((line) => line.content !== "" && line.indent === indent);
}

function leastIndent(lines: readonly PageLine[]): number {
  let least = Number.POSITIVE_INFINITY;
  for (const { content, indent } of lines) if (content !== "" && indent < least) least = indent;
  return least;
}
