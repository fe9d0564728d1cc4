import type {
  EntityId,
  Evidence,
  Link,
  Relation,
  Result,
  TextEvidence,
  Tier,
} from "@methodscape/graph-model";
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

/** Where a text names a sized, versioned or dated model (`Qwen2.5-Math-72B`), and the name of its family. */
export interface FamilyNaming {
  readonly model: EntityId;
  readonly family: string;
  readonly tier: Tier;
  readonly evidence: TextEvidence;
}

/** What stage 5 reads in one entry. */
export interface EntryClaims {
  readonly entry: PaperEntry;
  readonly links: readonly EntryLink[];
  readonly relations: readonly FoundRelation[];
  readonly results: readonly EntryResult[];
  readonly families: readonly FamilyNaming[];
}

/** What stage 5 gives. */
export interface Claims {
  readonly links: readonly EntryLink[];
  readonly relations: readonly FoundRelation[];
  readonly results: readonly EntryResult[];
}
