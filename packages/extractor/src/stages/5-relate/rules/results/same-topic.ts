import { frontedSubset, readSubset } from "../../results/benchmark/read-subset.ts";
import type { Score } from "../../results/score.ts";
import { isMethod, isModel } from "../../results/system.ts";
import type { Token } from "../../sentence/token.ts";
import type { GroundRule } from "../result-rule.ts";

/**
 * "At X, ours outperforms Y (FID 2.74 vs. 3.04). Our best variant has an FID of 2.13": the measure of the sentence before,
 * and no other place named; so too for rivals with a bare share: "It surpasses GPT-4 (17.6%)".
 */
export const sameTopic: GroundRule = {
  id: "result/same-topic",
  read(score, { context, topic, places, scores }) {
    if (topic === undefined || places.length > 0) return undefined;
    const goesOn =
      score.metric === undefined
        ? score.unit === "%" &&
          topic.isOld !== true &&
          topic.metrics.size === 1 &&
          scores.every(({ metric }) => metric === undefined) &&
          isBehindSystem(score, context.view.tokens)
        : topic.isTrial === true
          ? score.metric !== "score"
          : topic.metrics.has(score.metric) &&
            (topic.isOld !== true || !/accuracy|score|rate/.test(score.metric));
    if (!goesOn) return undefined;
    const elsewhere = readSubset(context.view, score.at) ?? frontedSubset(context.view, score.at);
    return elsewhere === undefined ? topic.ground : undefined;
  },
};

/** "GPT-4 (17.6%)", "(AutoWebGLM, 18.2%)" */
function isBehindSystem({ at, kind }: Score, tokens: readonly Token[]): boolean {
  const [second, previous] = tokens.slice(Math.max(0, at - 2), at);
  const isSign = previous?.kind === "open" || previous?.kind === "comma";
  const name = second?.mentions?.[0];
  const closes = tokens[at + 1]?.kind === "close";
  return kind === "absolute" && isSign && closes && name !== undefined && (isModel(name) || isMethod(name));
}
