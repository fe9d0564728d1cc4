import type { RecordProblem } from "../records/paper-fields.ts";

/** A row of a table and the line of the file that it begins in. */
export interface TableRow {
  readonly line: number;
  readonly cells: readonly string[];
  readonly problems?: readonly RecordProblem[];
}

/** A table as it stands in a file: the first row is a header or not, which its words tell. */
export interface SourceTable {
  readonly rows: readonly TableRow[];
  /** The heading that it stands under. */
  readonly section?: string | undefined;
}
