import type { GroundRule } from "./result-rule.ts";
import { aligned } from "./rules/results/aligned.ts";
import { bracketed } from "./rules/results/bracketed.ts";
import { bracketedGain } from "./rules/results/bracketed-gain.ts";
import { fronted } from "./rules/results/fronted.ts";
import { namedScore } from "./rules/results/named-score.ts";
import { onlyPlace } from "./rules/results/only-place.ts";
import { ownBenchmark } from "./rules/results/own-benchmark.ts";
import { paired } from "./rules/results/paired.ts";
import { placeThenValue } from "./rules/results/place-then-value.ts";
import { sameGround } from "./rules/results/same-ground.ts";
import { sameOrder } from "./rules/results/same-order.ts";
import { sameTopic } from "./rules/results/same-topic.ts";
import { valueBehind } from "./rules/results/value-behind.ts";
import { valueOn } from "./rules/results/value-on.ts";
import { whereClause } from "./rules/results/where-clause.ts";

/**
 * Where a value was measured: first what its own clause says, then what the other values of the sentence stand on, then
 * what the sentence before told of and what the paper brings. Within a step the first rule that finds a benchmark wins. A value without a benchmark is no result.
 */
export const groundRules: readonly (readonly GroundRule[])[] = [
  [bracketed, paired, valueBehind, aligned, namedScore, valueOn, fronted, placeThenValue],
  [bracketedGain, sameOrder, sameGround, onlyPlace, whereClause],
  [sameTopic],
  [sameGround],
  [ownBenchmark],
];
