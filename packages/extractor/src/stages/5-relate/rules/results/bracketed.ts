import type { RuleContext } from "../../link-rule.ts";
import type { GroundRule } from "../../result-rule.ts";
import type { Score } from "../../results/score.ts";
import type { Token } from "../../sentence/token.ts";
import { isMeasuringVerb } from "../../way-to-verb.ts";

/** "MATH (70.8%)" and "70.8% (MATH)". */
export const bracketed: GroundRule = {
  id: "result/bracketed",
  read(score, { context, places }) {
    const { tokens } = context.view;
    for (const place of places) {
      const behind =
        tokens[place.at + 1]?.kind === "open" &&
        score.at > place.at + 1 &&
        score.at <= place.at + 4 &&
        !closesBefore(tokens, place.at + 2, score.at);
      const before = tokens[place.at - 1]?.kind === "open" && score.at === place.at - 2;
      if (behind || before)
        return { benchmark: place.mention, tier: isTold(score, context) ? "shown" : "possible" };
    }
    return undefined;
  },
};

/** "comparative questions for DROP (60%)" tells of the data: a measure, a sign or a verb of results makes it a value. */
function isTold({ metric, kind }: Score, { view }: RuleContext): boolean {
  return (
    metric !== undefined ||
    kind === "gain" ||
    view.tokens.some(({ lemma }) => isMeasuringVerb(lemma) || lemma === "set")
  );
}

function closesBefore(tokens: readonly Token[], from: number, to: number): boolean {
  return tokens.slice(from, to).some(({ kind }) => kind === "close");
}
