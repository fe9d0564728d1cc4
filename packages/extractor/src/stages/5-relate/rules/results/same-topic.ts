import type { GroundRule } from "../../result-rule.ts";
import { frontedSubset, readSubset } from "../../results/read-subset.ts";

/** "At X, ours outperforms Y (FID 2.74 vs. 3.04). Our best variant has an FID of 2.13": the measure of the sentence before, and no other place named. */
export const sameTopic: GroundRule = {
  id: "result/same-topic",
  read(score, { context, topic, places }) {
    if (topic === undefined || places.length > 0 || score.metric === undefined) return undefined;
    if (!topic.metrics.has(score.metric)) return undefined;
    const elsewhere = readSubset(context.view, score.at) ?? frontedSubset(context.view, score.at);
    return elsewhere === undefined ? topic.ground : undefined;
  },
};
