import type { Tier } from "@methodscape/graph-model";
import type { RuleContext } from "./link-rule.ts";
import type { Score } from "./results/score.ts";
import type { Place } from "./sentence/sentence-view.ts";

/** Where a value was measured: the place of the benchmark's name, or the paper's own benchmark. */
export interface Ground {
  readonly benchmark: Place | "own";
  readonly tier: Tier;
  /** A part of the benchmark that the text names without its being an entity ("on Hard-Reasoning tasks"). */
  readonly subset?: string | undefined;
}

/** One way in which a sentence says on which benchmark a value was measured. */
export interface ResultRule {
  readonly id: string;
  readonly read: (score: Score, scores: readonly Score[], context: RuleContext) => Ground | undefined;
}
