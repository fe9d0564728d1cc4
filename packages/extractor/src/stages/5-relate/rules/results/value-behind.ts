import type { ResultRule } from "../../result-rule.ts";
import { benchmarkPlaces } from "../../results/benchmark-places.ts";

/** "XSum by 18.6%", "on ARC from 29.1 to 32.0": the value stands right behind the name. */
export const valueBehind: ResultRule = {
  id: "result/value-behind",
  read(score, _scores, context) {
    const { tokens } = context.view;
    const place = benchmarkPlaces(context).find(({ at }) => {
      const [joint, first, to, second] = tokens.slice(at + 1, at + 5);
      if (joint?.text === "by") return first !== undefined && score.token === first;
      return joint?.text === "from" && to?.text === "to" && (score.token === first || score.token === second);
    });
    return place === undefined ? undefined : { benchmark: place, tier: "shown" };
  },
};
