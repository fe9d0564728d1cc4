import type { PageLine } from "../page/page-line.ts";

/** The lines of a table: its header, the line of dashes, its rows. */
export interface TableSpan {
  readonly start: number;
  readonly end: number;
}

const dashes = /^\|?(?:\s*:?-{1,400}:?\s*\|)+(?:\s*:?-{1,400}:?\s*)?$/;

/** The first table at or behind a line. */
export function findTable(lines: readonly PageLine[], from: number): TableSpan | undefined {
  for (let at = from; at + 1 < lines.length; at += 1) {
    const header = lines[at];
    const rule = lines[at + 1];
    if (header?.content.includes("|") !== true || rule === undefined || !isRule(rule.content)) continue;
    let end = at + 2;
    while (end < lines.length && lines[end]?.content.includes("|") === true) end += 1;
    return { start: at, end };
  }
  return undefined;
}

function isRule(content: string): boolean {
  return content.length < 2000 && content.includes("-") && dashes.test(content);
}
