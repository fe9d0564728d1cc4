import type { ResultRule } from "../../result-rule.ts";
import { benchmarkPlaces } from "../../results/benchmark-places.ts";

const measures = new Set(
  "accuracy score scores performance pass@1 f1 miou map fid success win rate perplexity".split(" "),
);

/** "a MATH score of 70.8", "improves GSM8K accuracy from 80% to 85%", "HumanEval pass@1 of 81%". */
export const namedScore: ResultRule = {
  id: "result/named-score",
  read(score, _scores, context) {
    const { tokens } = context.view;
    const before = benchmarkPlaces(context).filter(({ at }) => at < score.at && score.at - at <= 9);
    const place = before.at(-1);
    if (place === undefined || !measures.has(tokens[place.at + 1]?.text ?? "")) return undefined;
    const between = tokens.slice(place.at + 2, score.at);
    const linked = between.every(
      ({ kind, text, lemma }) =>
        kind === "preposition" ||
        kind === "number" ||
        kind === "determiner" ||
        kind === "adverb" ||
        lemma === "improve" ||
        lemma === "increase" ||
        text === "rate" ||
        text === "score",
    );
    return linked ? { benchmark: place, tier: "shown" } : undefined;
  },
};
