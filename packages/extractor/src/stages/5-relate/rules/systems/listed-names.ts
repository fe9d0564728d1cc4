import { runOf } from "../../results/scored-sentence.ts";
import { actorOf } from "../../results/system/actor.ts";
import { asSystem, isMethod, isModel } from "../../results/system.ts";
import type { SystemRule } from "../result-rule.ts";

/** "GPT-4o and Gemini Pro achieve 68.0% and 49.3%": as many names of a kind as values, in order. */
export const listedNames: SystemRule = {
  id: "listed-names",
  read(score, sentence) {
    const run = runOf(score, sentence);
    const index = run.indexOf(score);
    const { names } = actorOf(score, sentence.context);
    if (score.kind === "gain" || run.length < 2 || names.length !== run.length || index < 0) return undefined;
    // "6.7% pass@1 and 13.4% pass@10" are two measures of one system.
    if (new Set(run.map(({ metric }) => metric)).size > 1 && run.every(({ metric }) => metric !== undefined))
      return undefined;
    const mention = names[index];
    if (mention === undefined || !(names.every(isModel) || names.every(isMethod))) return undefined;
    return { ...asSystem(mention), own: sentence.context.paper.isOwn(mention), certain: true };
  },
};
