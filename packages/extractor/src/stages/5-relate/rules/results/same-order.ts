import type { Ground, Grounded } from "../../results/ground.ts";
import type { Score } from "../../results/score.ts";
import { runOf, type ScoredSentence } from "../../results/scored-sentence.ts";
import type { GroundRule } from "../result-rule.ts";

/** "78% on A, 65% on B and 81% on C, outperforming PPO by 2.1%, 3.3% and 1.8%": a later list in the order of the earlier values. */
export const sameOrder: GroundRule = {
  id: "result/same-order",
  read(score, sentence, grounded) {
    const run = runOf(score, sentence);
    const index = run.indexOf(score);
    if (run.length < 2 || index < 0) return undefined;
    const order = groundsBefore(run, sentence, grounded);
    return order.length === run.length ? order[index] : undefined;
  },
};

/** The different grounds, or parts of one, of the values before a list, in the order of the text. */
function groundsBefore(
  [first]: readonly Score[],
  { scores }: ScoredSentence,
  grounded: Grounded,
): readonly Ground[] {
  const before = scores.filter(({ at }) => first !== undefined && at < first.at);
  const grounds = before.flatMap((score) => grounded.get(score) ?? []);
  return grounds.filter((ground, at) => grounds.findIndex((other) => isSameGround(other, ground)) === at);
}

function isSameGround(left: Ground, right: Ground): boolean {
  return left.benchmark.entity === right.benchmark.entity && left.subset === right.subset;
}
