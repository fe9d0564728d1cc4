import type { TextSpan } from "@methodscape/graph-model";
import type { EntryDate } from "../entry-draft.ts";

/** What a piece of plain text says of its work. */
export interface PlainWork {
  readonly title: TextSpan;
  readonly authors: readonly string[];
  readonly authorCount: number | undefined;
  readonly date: EntryDate | undefined;
  readonly abstract?: TextSpan | undefined;
  readonly note?: TextSpan | undefined;
}
