import type { EntityId, Evidence, Group, Paper } from "@methodscape/graph-model";

/** What one condition found in a paper: the evidence to quote, and what nearness is measured by. */
export interface MatchPart {
  readonly evidence: readonly Evidence[];
  /** Entities through which it was met. */
  readonly entities: ReadonlySet<EntityId>;
  /** Results that met it, by id. */
  readonly results: ReadonlySet<string>;
  /** False for what is said to be absent: it is quoted, but nearness is not measured by it. */
  readonly affirmed: boolean;
}

/** That a paper meets a condition, and as what. */
export interface ConditionMatch {
  readonly group: Group;
  readonly parts: readonly MatchPart[];
}

/** Tells whether a paper meets a condition; undefined when it does not. */
export type ConditionMatcher = (paper: Paper) => ConditionMatch | undefined;

/** Neither said nor denied in what was read. */
export const unseen: ConditionMatch = { group: "not-seen", parts: [] };
