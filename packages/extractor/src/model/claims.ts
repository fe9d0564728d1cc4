import type { Evidence, Link, Relation, Result } from "@methodscape/graph-model";
import type { PaperEntry } from "./paper-entry.ts";

/** A link as one entry says it; assembly adds the paper's id and merges equal ones. */
export interface EntryLink extends Omit<Link, "record" | "id" | "paper" | "evidence"> {
  readonly entry: PaperEntry;
  readonly evidence: Evidence;
}

/** A result as one entry says it. */
export interface EntryResult extends Omit<Result, "record" | "id" | "paper" | "evidence"> {
  readonly entry: PaperEntry;
  readonly evidence: Evidence;
}

/** A relation between entities, from a text or from the lexicon. */
export interface FoundRelation extends Omit<Relation, "record" | "id" | "evidence"> {
  readonly evidence: Evidence;
}

/** What stage 5 gives. */
export interface Claims {
  readonly links: readonly EntryLink[];
  readonly relations: readonly FoundRelation[];
  readonly results: readonly EntryResult[];
}
