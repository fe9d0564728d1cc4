import type { Paper, PaperId } from "@methodscape/graph-model";
import type { PaperEntry } from "./paper-entry.ts";

/** The papers of a run, and which paper each entry became. */
export interface MergedPapers {
  readonly papers: readonly Paper[];
  readonly paperOf: ReadonlyMap<PaperEntry, PaperId>;
}
