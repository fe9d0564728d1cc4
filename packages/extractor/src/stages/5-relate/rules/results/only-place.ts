import type { ResultRule } from "../../result-rule.ts";
import { benchmarkPlaces } from "../../results/benchmark-places.ts";
import { prepositionsOf } from "../../way-to-verb.ts";

/** "improves a reward model on RewardBench, increasing accuracy from 80.6% to 84.2%": the one name in front, the values in a participle behind. */
export const onlyPlace: ResultRule = {
  id: "result/only-place",
  read(score, _scores, context) {
    const { tokens, clauses } = context.view;
    const [only, ...others] = benchmarkPlaces(context);
    if (only === undefined || others.length > 0 || only.at > score.at || only.verbGroup === "train")
      return undefined;
    const on = prepositionsOf(only)[0];
    const index = clauses.findIndex(({ start, end }) => score.at >= start && score.at < end);
    if (on?.word !== "on" || clauses[index]?.opening !== "participle" || index - only.clauseIndex !== 1)
      return undefined;
    return tokens.slice(score.at + 1).some(({ text }) => text === "on" || text === "in" || text === "across")
      ? undefined
      : { benchmark: only, tier: "shown" };
  },
};
