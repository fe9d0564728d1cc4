import type { ResultRule } from "../../result-rule.ts";
import { benchmarkPlaces, listFrom, resolutionBehind } from "../../results/benchmark-places.ts";

const places = new Set(["on", "in", "for", "across", "over", "at", "of"]);

const placing = new Set(["rank", "secure", "set", "achieve", "establish", "top", "lead", "place"]);

/** "70.8% accuracy on MATH", "a score of 51.7% on the competition-level MATH benchmark", "from 84.1% to 86.3% on GSM8K". */
export const valueOn: ResultRule = {
  id: "result/value-on",
  read(score, scores, context) {
    const { tokens } = context.view;
    const nextScore = scores.find(({ at }) => at > score.at && tokens[at - 1]?.text !== "to");
    const candidates = benchmarkPlaces(context).filter(
      ({ at }) =>
        at > score.at &&
        at - score.at <= 16 &&
        (nextScore === undefined || at < nextScore.at || score.kind === "base"),
    );
    const nearest = candidates[0];
    if (nearest === undefined) return undefined;
    const between = tokens.slice(score.at + 1, nearest.at);
    if (!between.some(({ kind, text }) => kind === "preposition" && places.has(text))) return undefined;
    // "a score of 69.3, ranking first on MTEB": the only name of the sentence, behind a word of reaching.
    const only = benchmarkPlaces(context).length === 1 && score.kind === "absolute";
    if (
      between.some(
        (token) =>
          token.kind === "verb" && !(only && token.form === "gerund" && placing.has(token.lemma ?? "")),
      )
    )
      return undefined;
    if (
      between.some(
        ({ kind }) => kind === "break" || kind === "relative" || kind === "subordinator" || kind === "be",
      )
    )
      return undefined;
    if (
      score.kind !== "gain" &&
      between.some(
        ({ text }) =>
          text === "compared to" || text === "than" || text === "over" || text === "compared with",
      )
    )
      return undefined;
    // "on FineDiving by 15%", "on X from 20% to 30%": the name has a value of its own behind it.
    const behind = tokens[nearest.at + 1]?.text;
    if ((behind === "by" || behind === "from") && tokens[nearest.at + 2]?.kind === "number") return undefined;
    const list = listFrom(nearest, benchmarkPlaces(context), context);
    // One value for several names is an average, or one of them only: not a result of each.
    if (list.length > 1) return undefined;
    const apart = !only && between.some(({ kind }) => kind === "comma");
    return {
      benchmark: nearest,
      tier: apart ? "possible" : "shown",
      subset: resolutionBehind(context, nearest.at),
    };
  },
};
