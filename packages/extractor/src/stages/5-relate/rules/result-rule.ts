import type { Ground, Grounded } from "../results/ground.ts";
import type { Score } from "../results/score.ts";
import type { ScoredSentence } from "../results/scored-sentence.ts";
import type { System } from "../results/system.ts";

/** One way in which a text says on which benchmark a value was measured. */
export interface GroundRule {
  readonly id: string;
  /** `grounded` holds what stronger rules have found in the sentence. */
  readonly read: (score: Score, sentence: ScoredSentence, grounded: Grounded) => Ground | undefined;
}

/** One way in which a text says whose value it is. */
export interface SystemRule {
  readonly id: string;
  readonly read: (score: Score, sentence: ScoredSentence) => System | undefined;
}
