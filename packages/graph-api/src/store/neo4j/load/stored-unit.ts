import type { ClaimRelationship, UnitKind } from "./storage-unit.ts";

/** A unit that the store holds. */
export interface StoredUnit {
  readonly id: string;
  readonly form: UnitKind["form"];
  readonly hash: string;
  /** Of a claim: the type of its relationship, and the node where it starts. */
  readonly relationship?: ClaimRelationship | undefined;
  readonly from?: string | undefined;
}
