import type { Tier } from "@methodscape/graph-model";
import type { ResolvedMention } from "../../model/resolved-mention.ts";
import type { Score } from "./results/score.ts";
import type { ScoredSentence } from "./results/scored-sentence.ts";
import type { System } from "./results/system.ts";

/** What a value was measured on. */
export interface Ground {
  readonly benchmark: ResolvedMention;
  readonly tier: Tier;
  /** A part of the benchmark that the text names without its being an entity ("on Hard-Reasoning tasks"). */
  readonly subset?: string | undefined;
}

/** The grounds that stronger rules have found in the sentence. */
export type Grounded = ReadonlyMap<Score, Ground>;

/** One way in which a text says on which benchmark a value was measured. */
export interface GroundRule {
  readonly id: string;
  readonly read: (score: Score, sentence: ScoredSentence, grounded: Grounded) => Ground | undefined;
}

/** One way in which a text says whose value it is. */
export interface SystemRule {
  readonly id: string;
  readonly read: (score: Score, sentence: ScoredSentence) => System | undefined;
}
