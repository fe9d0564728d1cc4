import papaparse from "papaparse";
import type { ReadNote } from "../note-diagnostic.ts";
import { lineCounter } from "../records/line-counter.ts";
import type { TableRow } from "../table/source-table.ts";

/** The rows of a text with separators. */
export interface ParsedCsv {
  readonly rows: readonly TableRow[];
  readonly notes: readonly ReadNote[];
}

/** After so many quotation marks that nothing closes the rest of a file is given up: each costs another pass. */
const mostRestarts = 10;

/**
 * Reads rows by RFC 4180, with any separator: cells in quotation marks may hold separators and line breaks. A mark
 * that nothing closes costs the row that it stands in; reading goes on in the next line.
 */
export function parseCsv(text: string, separator: string): ParsedCsv {
  const lineOf = lineCounter(text);
  const rows: TableRow[] = [];
  const notes: ReadNote[] = [];
  for (let start = 0; start < text.length; ) {
    const open = parseFrom(text, start, separator, lineOf, rows);
    if (open === undefined) break;
    const gaveUp = notes.length >= mostRestarts;
    const rest = gaveUp ? "the rest of the file was not read" : "its row was left out";
    const message = `line ${lineOf(open)}: a quotation mark that nothing closes; ${rest}`;
    notes.push({ severity: gaveUp ? "error" : "warning", rule: "open-quote", message });
    const lineEnd = text.indexOf("\n", open);
    if (gaveUp || lineEnd < 0) break;
    start = lineEnd + 1;
  }
  return { rows, notes };
}

/** Appends the rows from an offset on; gives the offset of a row whose quotation mark nothing closes. */
function parseFrom(
  text: string,
  from: number,
  separator: string,
  lineOf: (offset: number) => number,
  rows: TableRow[],
): number | undefined {
  let start = from;
  let open: number | undefined;
  papaparse.parse<string[]>(text.slice(from), {
    delimiter: separator,
    newline: "\n",
    escapeChar: escapeOf(text),
    step: ({ data, errors, meta }) => {
      const isOpen = errors.some(({ code }) => code === "MissingQuotes");
      if (isOpen) open = start;
      else if (data.some((cell) => cell.trim() !== "")) {
        const problems = errors.length === 0 ? [] : [strayQuote];
        rows.push({ line: lineOf(start), cells: data, problems });
      }
      start = from + meta.cursor;
    },
  });
  return open;
}

const strayQuote = {
  rule: "stray-quote",
  problem: "has a quotation mark within a quoted cell that is not doubled; the cell was read as it stands",
};

/** Some programs write `\"` for a mark within marks; the standard doubles it. */
function escapeOf(text: string): string {
  const sample = text.slice(0, 100_000);
  return sample.includes('\\"') && !sample.includes('""') ? "\\" : '"';
}
