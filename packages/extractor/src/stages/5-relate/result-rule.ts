import type { Ground } from "./results/ground.ts";
import type { Score } from "./results/score.ts";
import type { ScoredSentence } from "./results/scored-sentence.ts";
import type { System } from "./results/system.ts";

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
