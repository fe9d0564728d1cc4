import type { GroundRule } from "../../result-rule.ts";
import { finalOf } from "../../results/scored-sentence.ts";

/** "XSum by 18.6%", "on ARC from 29.1 to 32.0": the value stands right behind the name. */
export const valueBehind: GroundRule = {
  id: "result/value-behind",
  read(score, sentence) {
    const { tokens } = sentence.context.view;
    const final = finalOf(score, sentence);
    const place = sentence.places.find(({ at }) => {
      const [joint, first, to, second] = tokens.slice(at + 1, at + 5);
      if (joint?.text === "by") return first !== undefined && score.token === first;
      return joint?.text === "from" && to?.text === "to" && final.token === second;
    });
    return place === undefined ? undefined : { benchmark: place.mention, tier: "shown" };
  },
};
