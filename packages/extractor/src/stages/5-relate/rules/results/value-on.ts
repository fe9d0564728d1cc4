import { placesBehind } from "../../results/benchmark/places-behind.ts";
import { resolutionsBeside, splitsBeside } from "../../results/benchmark/subset-beside.ts";
import type { Score } from "../../results/score.ts";
import { finalOf, runOf } from "../../results/scored-sentence.ts";
import type { GroundRule } from "../result-rule.ts";
import { listedNames } from "../systems/listed-names.ts";

/** "70.8% accuracy on MATH", "from 84.1% to 86.3% on GSM8K", "6.7% pass@1 and 13.4% pass@10 on HumanEval". */
export const valueOn: GroundRule = {
  id: "result/value-on",
  read(score, sentence) {
    const run = runOf(score, sentence);
    const last = run.at(-1);
    const behind = last === undefined ? undefined : placesBehind(last, sentence);
    const [place, ...others] = behind?.list ?? [];
    // One value for several names is an average, or one of them only: not a result of each.
    if (behind === undefined || place === undefined || others.length > 0) return undefined;
    const { view } = sentence.context;
    const parts = [resolutionsBeside(view, place.mention), splitsBeside(view, place.mention)].find(
      ({ length }) => length > 1 && length === run.length,
    );
    const subset = parts?.[run.indexOf(finalOf(score, sentence))];
    const told = areApart(run) || subset !== undefined || listedNames.read(score, sentence) !== undefined;
    const tier = behind.apart || !told ? "possible" : "shown";
    return { benchmark: place.mention, tier, subset };
  },
};

/** Two values of one measure on one benchmark are two settings or two systems, and the text may not say which. */
function areApart(run: readonly Score[]): boolean {
  return run.length === 1 || new Set(run.map(({ metric }) => metric)).size === run.length;
}
