import type { Entity, EntityId, GapType, Link, Relation } from "@methodscape/graph-model";
import type { Coverage } from "../coverage.ts";
import type { GapGround } from "../gap-ground.ts";
import type { Prominence } from "../prominence.ts";

/** A name of the field that enough people use, with what the syllabus has of it. */
export interface Candidate {
  readonly entity: Entity;
  readonly prominence: Prominence;
  readonly coverage: Coverage;
  /** The taught relative, where there is one. */
  readonly relative?: EntityId | undefined;
}

/** What a rule found: the kind of gap, what the syllabus lacks in one clause, and the claims that show it. */
export interface GapFinding {
  readonly type: GapType;
  readonly other?: EntityId | undefined;
  /** A clause without a full stop that follows the counts: "no reading names it". */
  readonly lack: string;
  /** Claims that are quoted first. */
  readonly claims: readonly (Link | Relation)[];
}

/** One kind of gap of one entity: the finding, or nothing. */
export type GapRule = (ground: GapGround, candidate: Candidate) => GapFinding | undefined;
