import type { ResultRule } from "../../result-rule.ts";
import { benchmarkPlaces } from "../../results/benchmark-places.ts";

/** "MATH (70.8%)" and "70.8% (MATH)". */
export const bracketed: ResultRule = {
  id: "result/bracketed",
  read(score, _scores, context) {
    const { tokens } = context.view;
    for (const place of benchmarkPlaces(context)) {
      const behind =
        tokens[place.at + 1]?.kind === "open" &&
        score.at > place.at + 1 &&
        score.at <= place.at + 4 &&
        !closesBefore(tokens, place.at + 2, score.at);
      const before = tokens[place.at - 1]?.kind === "open" && score.at === place.at - 2;
      if (behind || before) return { benchmark: place, tier: "shown" };
    }
    return undefined;
  },
};

function closesBefore(
  tokens: Parameters<ResultRule["read"]>[2]["view"]["tokens"],
  from: number,
  to: number,
): boolean {
  return tokens.slice(from, to).some(({ kind }) => kind === "close");
}
