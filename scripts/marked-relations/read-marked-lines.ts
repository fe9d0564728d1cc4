import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";

export interface MarkedName {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly type: "Method" | "Dataset" | "Task";
}

/** A sentence of such a file; `head` and `tail` count its names. */
export interface MarkedLine {
  readonly id: string;
  readonly doc: string;
  readonly text: string;
  readonly entities: readonly MarkedName[];
  readonly relations: readonly { readonly type: string; readonly head: number; readonly tail: number }[];
}

/**
 * The lines of a file of sentences in which others marked names and relations (SciER's scheme).
 * @param half `even` or `odd`: half of the documents, by the hash of their ids; all when undefined
 */
export function readMarkedLines(file: string, half: string | undefined): MarkedLine[] {
  const rows = readFileSync(file, "utf8").split("\n").filter(Boolean);
  // The file holds what its scheme says: lines as described above.
  const lines = rows.map((row) => JSON.parse(row) as MarkedLine);
  return lines.filter(({ doc }) => half === undefined || halfOf(doc) === half);
}

function halfOf(doc: string): "even" | "odd" {
  return (createHash("sha256").update(doc).digest()[0] ?? 0) % 2 === 0 ? "even" : "odd";
}
