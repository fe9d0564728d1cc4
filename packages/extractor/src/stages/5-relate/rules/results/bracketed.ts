import type { GroundRule } from "../../result-rule.ts";
import type { Token } from "../../sentence/token.ts";

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
      if (behind || before) return { benchmark: place.mention, tier: "shown" };
    }
    return undefined;
  },
};

function closesBefore(tokens: readonly Token[], from: number, to: number): boolean {
  return tokens.slice(from, to).some(({ kind }) => kind === "close");
}
