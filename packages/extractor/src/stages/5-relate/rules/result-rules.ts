import type { GroundRule } from "./result-rule.ts";
import { aligned } from "./results/aligned.ts";
import { bracketed } from "./results/bracketed.ts";
import { bracketedGain } from "./results/bracketed-gain.ts";
import { fronted } from "./results/fronted.ts";
import { namedScore } from "./results/named-score.ts";
import { onlyPlace } from "./results/only-place.ts";
import { ownBenchmark } from "./results/own-benchmark.ts";
import { paired } from "./results/paired.ts";
import { placeThenValue } from "./results/place-then-value.ts";
import { sameGround } from "./results/same-ground.ts";
import { sameOrder } from "./results/same-order.ts";
import { sameTopic } from "./results/same-topic.ts";
import { valueBehind } from "./results/value-behind.ts";
import { valueOn } from "./results/value-on.ts";
import { whereClause } from "./results/where-clause.ts";

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
