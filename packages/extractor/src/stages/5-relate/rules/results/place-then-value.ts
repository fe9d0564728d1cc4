import { prepositionsOf } from "../../place/way-to-verb.ts";
import { isLed, isTrainedOn } from "../../results/benchmark/benchmark-places.ts";
import type { GroundRule } from "../result-rule.ts";
import { isMeasuredElsewhere } from "./fronted.ts";

/** "sets a record in BABILong by answering with an accuracy of 79.9%": the one name in front, in the same clause as the value. */
export const placeThenValue: GroundRule = {
  id: "result/place-then-value",
  read(score, { context, places, scores }) {
    const { view } = context;
    const [only, ...others] = places;
    if (only === undefined || others.length > 0 || only.at > score.at || isTrainedOn(only, view.tokens))
      return undefined;
    const on = prepositionsOf(only)[0]?.word;
    if (on !== "on" && on !== "in" && on !== "at" && !isLed(only, view.tokens)) return undefined;
    const between = view.tokens.slice(only.at + 1, score.at);
    // "…, with a total score of 85.1", "…, setting record FIDs of 1.01"
    const comma = between.findIndex(({ kind }) => kind === "comma");
    if (comma >= 0 && /^(?:with|at|setting)$/.test(between[comma + 1]?.text ?? "")) between.splice(comma, 1);
    const isClose =
      score.at < only.clause.end &&
      between.every(({ kind }) => !["comma", "break", "be", "open"].includes(kind)) &&
      !scores.some(({ at }) => at > only.at && at < score.at) &&
      between.some(({ text }) => /^(?:with|of|at|to)$/.test(text));
    return isClose && !isMeasuredElsewhere(view, score.at)
      ? { benchmark: only.mention, tier: "shown" }
      : undefined;
  },
};
