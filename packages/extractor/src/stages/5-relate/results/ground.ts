import type { Tier } from "@methodscape/graph-model";
import type { ResolvedMention } from "../../../model/resolved-mention.ts";
import type { Score } from "./score.ts";

/** What a value was measured on. */
export interface Ground {
  readonly benchmark: ResolvedMention;
  readonly tier: Tier;
  /** A part of the benchmark that the text names without its being an entity ("on Hard-Reasoning tasks"). */
  readonly subset?: string | undefined;
}

/** What the values of a sentence stand on, as far as it has been found. */
export type Grounded = ReadonlyMap<Score, Ground>;
