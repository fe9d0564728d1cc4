import type { ResultUnit } from "@methodscape/graph-model";
import type { Token } from "../sentence/token.ts";

/** What a number says: a measured value, the value it started from, or a difference. */
export type ScoreKind = "absolute" | "base" | "gain";

/** "up to 12%", "over 90%", "below 33.3%", "about 40%": what is said of a value that is not given itself. */
export type Bound = "up-to" | "at-least" | "below" | "about";

/** A number of a sentence that may be a result. */
export interface Score {
  readonly kind: ScoreKind;
  readonly at: number;
  readonly token: Token;
  readonly value: number;
  readonly unit: ResultUnit;
  readonly bound: Bound | undefined;
  readonly metric: string | undefined;
}
