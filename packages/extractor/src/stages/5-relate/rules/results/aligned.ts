import type { RuleContext } from "../../link-rule.ts";
import type { ResultRule } from "../../result-rule.ts";
import { benchmarkPlaces, listFrom } from "../../results/benchmark-places.ts";
import type { Score } from "../../results/score.ts";

/** "70.8% and 94.0% on MATH and GSM8K, respectively": as many values as names, in order. */
export const aligned: ResultRule = {
  id: "result/aligned",
  read(score, scores, context) {
    const group = groupOf(score, scores, context);
    const index = group.indexOf(score);
    if (group.length < 2) return undefined;
    const last = group.at(-1);
    const places = benchmarkPlaces(context);
    const first = places.find(({ at }) => last !== undefined && at > last.at && at - last.at <= 14);
    if (first === undefined) return undefined;
    const list = listFrom(first, places, context);
    const benchmark = list[index];
    return benchmark !== undefined && list.length === group.length ? { benchmark, tier: "shown" } : undefined;
  },
};

/** The values that stand in one list with this one: only commas, "and" and metric words between them. */
function groupOf(score: Score, scores: readonly Score[], context: RuleContext): readonly Score[] {
  const { tokens } = context.view;
  const groups: Score[][] = [];
  for (const next of scores) {
    const last = groups.at(-1)?.at(-1);
    const joined =
      last !== undefined &&
      next.at - last.at <= 4 &&
      tokens
        .slice(last.at + 1, next.at)
        .every(({ kind, text }) => kind === "comma" || kind === "conjunction" || text === "accuracy");
    if (joined) groups.at(-1)?.push(next);
    else groups.push([next]);
  }
  return groups.find((group) => group.includes(score)) ?? [];
}
