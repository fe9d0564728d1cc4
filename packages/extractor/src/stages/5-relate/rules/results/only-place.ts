import { prepositionsOf } from "../../place/way-to-verb.ts";
import { isLed, isTrainedOn } from "../../results/benchmark/benchmark-places.ts";
import type { GroundRule } from "../result-rule.ts";
import { isMeasuredElsewhere } from "./fronted.ts";

/** "improves a reward model on RewardBench, increasing accuracy from 80.6% to 84.2%", "we test X on Y and show that it reaches 68.7%". */
export const onlyPlace: GroundRule = {
  id: "result/only-place",
  read(score, { context, places }) {
    const { tokens, clauses } = context.view;
    const [only, ...others] = places;
    if (only === undefined || others.length > 0 || only.at > score.at || isTrainedOn(only, tokens))
      return undefined;
    const joint = prepositionsOf(only)[0]?.word;
    const isPlaced = joint === "on" || joint === "in" || joint === "at" || isLed(only, tokens);
    if (!isPlaced || isMeasuredElsewhere(context.view, score.at)) return undefined;
    const index = clauses.findIndex(({ start, end }) => score.at >= start && score.at < end);
    const isNext = clauses[index]?.opening === "participle" && index - only.clauseIndex === 1;
    // "does well on X and is able to reach …"
    const isSecond =
      clauses[index]?.opening === "coordinate" &&
      tokens[clauses[index]?.start ?? 0]?.kind === "conjunction" &&
      index - only.clauseIndex === 1;
    // "sets a new best on X: it outperforms …"
    const start = clauses[index]?.start ?? 0;
    const isTold =
      index - only.clauseIndex === 1 && [start, start - 1].some((at) => tokens[at]?.kind === "opener");
    const isTested = only.verbGroup === "evaluate" && index > only.clauseIndex;
    if (!isNext && !isTested && !isSecond && !isTold) return undefined;
    return tokens.slice(score.at + 1).some(({ text }) => text === "on" || text === "across")
      ? undefined
      : { benchmark: only.mention, tier: isSecond ? "possible" : "shown" };
  },
};
