import type { ResultRule } from "../../result-rule.ts";
import { benchmarkPlaces, listFrom } from "../../results/benchmark-places.ts";

/** "On MATH, X reaches 70.8%", "Notably, in GSM8K, our model …": one name in front, none behind the value. */
export const fronted: ResultRule = {
  id: "result/fronted",
  read(score, _scores, context) {
    const { tokens } = context.view;
    const places = benchmarkPlaces(context);
    const front = places.find((place) => {
      const opener = tokens.slice(place.clause.start, place.at).find(({ kind }) => kind === "preposition");
      return (
        place.at < score.at &&
        place.governor.verb === undefined &&
        (opener?.text === "on" || opener?.text === "in" || opener?.text === "for")
      );
    });
    if (front === undefined || places.some(({ at }) => at > front.at && at < score.at + 14)) return undefined;
    if (listFrom(front, places, context).length > 1) return undefined;
    // "a 33% improvement on another task" is measured there.
    const behind = tokens.slice(score.at + 1, score.at + 7);
    const on = behind.findIndex(({ text }) => text === "on");
    if (
      on >= 0 &&
      behind[on + 1]?.text !== "average" &&
      behind.slice(0, on).every(({ kind }) => kind === "word" || kind === "adverb")
    )
      return undefined;
    const clauseOf = context.view.clauses.findIndex(({ start, end }) => score.at >= start && score.at < end);
    return clauseOf - front.clauseIndex <= 2 ? { benchmark: front, tier: "shown" } : undefined;
  },
};
