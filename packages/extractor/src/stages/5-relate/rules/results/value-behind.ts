import { listFrom } from "../../results/benchmark/benchmark-places.ts";
import { metricAt } from "../../results/metric/metric-phrase.ts";
import { finalOf, type ScoredSentence } from "../../results/scored-sentence.ts";
import type { Place } from "../../sentence/sentence-view.ts";
import { verbGroupOf } from "../../sentence/verb-table.ts";
import type { GroundRule } from "../result-rule.ts";

/** "XSum by 18.6%", "on ARC from 29.1 to 32.0", "an accuracy on MATH of 42.7%": the value stands right behind the name. */
export const valueBehind: GroundRule = {
  id: "result/value-behind",
  read(score, sentence) {
    const { tokens } = sentence.context.view;
    const final = finalOf(score, sentence);
    const place = sentence.places.find(({ at }) => {
      // "on MATH increases from 35.1% to 42.7%"
      const words = tokens.slice(at + 1, at + 3).findIndex(({ kind }) => kind !== "word");
      const behind = at + 1 + Math.max(words, 0);
      const step = verbGroupOf(tokens[behind]?.lemma) === "improve" ? behind + 1 : behind;
      const [joint, first, to, second] = tokens.slice(step, step + 4);
      // "an accuracy on MATH of 42.7%"
      const measured = tokens[at - 1]?.text === "on" && metricAt(sentence.context.view, at - 2) !== undefined;
      if (joint?.text === "of" && measured) return first !== undefined && score.token === first;
      if (joint?.text === "by") return first !== undefined && score.token === first;
      return joint?.text === "from" && to?.text === "to" && final.token === second;
    });
    if (place === undefined || endsList(place, sentence)) return undefined;
    return { benchmark: place.mention, tier: "shown" };
  },
};

/** "the average over A, B and C from 45.1 to 52.3" is a value of no one of them. */
function endsList(place: Place, { places, context }: ScoredSentence): boolean {
  return places.some((first) => first.at < place.at && listFrom(first, places, context).includes(place));
}
