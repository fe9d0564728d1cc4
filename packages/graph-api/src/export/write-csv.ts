import papaparse from "papaparse";
import type { Table } from "./answer-table.ts";

/**
 * A table as comma-separated values (RFC 4180: quotes doubled, lines ended by CR LF). What a spreadsheet would run as a
 * formula (OWASP, CSV injection) gets an apostrophe in front: titles are text.
 */
export function writeCsv({ columns, rows }: Table): string {
  const lines = [columns, ...rows].map((row) => [...row]);
  return `${papaparse.unparse(lines, { escapeFormulae: true })}\r\n`;
}
