import { metricAt } from "../../results/metric/metric-phrase.ts";
import type { GroundRule } from "../result-rule.ts";

/** "a MATH score of 70.8", "improves GSM8K accuracy from 80% to 85%", "a 7.43 WikiText2 perplexity": the name stands in the measure. */
export const namedScore: GroundRule = {
  id: "result/named-score",
  read(score, { context, places }) {
    const { tokens } = context.view;
    const behind = places.find(({ at }) => at === score.at + 1);
    if (behind !== undefined && metricAt(context.view, behind.at + 1) !== undefined)
      return { benchmark: behind.mention, tier: "shown" };
    const place = places.filter(({ at }) => at < score.at && score.at - at <= 10).at(-1);
    if (place === undefined) return undefined;
    const measure = [1, 2, 3, 4, 5, 6]
      .map((step) => metricAt(context.view, place.at + step))
      .find(
        (phrase) =>
          phrase !== undefined &&
          tokens.slice(place.at + 1, phrase.from).every(({ kind }) => kind === "word"),
      );
    const performance = tokens[place.at + 1]?.text === "performance";
    const from = measure?.to ?? (performance ? place.at + 2 : undefined);
    if (from === undefined) return undefined;
    const linked = tokens
      .slice(from, score.at)
      .every(
        ({ kind, lemma, text }) =>
          ["preposition", "number", "determiner", "adverb", "be"].includes(kind) ||
          text === "between" ||
          ["improve", "increase", "reach", "rise", "drop"].includes(lemma ?? ""),
      );
    return linked ? { benchmark: place.mention, tier: "shown" } : undefined;
  },
};
