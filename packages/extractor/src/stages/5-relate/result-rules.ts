import type { ResultRule } from "./result-rule.ts";
import { aligned } from "./rules/results/aligned.ts";
import { bracketed } from "./rules/results/bracketed.ts";
import { fronted } from "./rules/results/fronted.ts";
import { namedScore } from "./rules/results/named-score.ts";
import { onlyPlace } from "./rules/results/only-place.ts";
import { ownBenchmark } from "./rules/results/own-benchmark.ts";
import { sameGround } from "./rules/results/same-ground.ts";
import { valueBehind } from "./rules/results/value-behind.ts";
import { valueOn } from "./rules/results/value-on.ts";

/** Asked in this order for each value; the first that finds a benchmark wins. A value without a benchmark is no result. */
export const resultRules: readonly ResultRule[] = [
  bracketed,
  valueBehind,
  aligned,
  namedScore,
  valueOn,
  fronted,
  sameGround,
  onlyPlace,
  ownBenchmark,
];
