import type { ResultUnit, ValueBound } from "@methodscape/graph-model";
import type { Token } from "../sentence/token.ts";

/** What a number says: a measured value, the value it started from, or a difference. */
export type ScoreKind = "absolute" | "base" | "gain";

/** A number of a sentence that may be a result. */
export interface Score {
  readonly kind: ScoreKind;
  readonly at: number;
  readonly token: Token;
  readonly value: number;
  readonly unit: ResultUnit;
  readonly bound: ValueBound | undefined;
  readonly metric: string | undefined;
  /** The first end of a range: where it was measured stands behind the second. */
  readonly opensRange?: boolean;
}
