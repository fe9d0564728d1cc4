import type { SystemRule } from "../../result-rule.ts";
import type { System } from "../../results/system.ts";
import { isMethod, isModel } from "../../results/system.ts";
import type { Token } from "../../sentence/token.ts";

/** "surpassing GPT-4o (76.6%)", "outperforms DiT (FID 2.74 vs. 3.04)": the name before the bracket has the value in it; of two, the second. */
export const bracketedName: SystemRule = {
  id: "bracketed-name",
  read(score, { context }) {
    const { tokens } = context.view;
    const open = bracketBefore(tokens, score.at);
    if (open === undefined || score.kind === "gain") return undefined;
    const versus = tokens.findIndex(
      ({ text }, at) => at > open && (text === "vs" || text === "vs." || text === "versus"),
    );
    const close = tokens.findIndex(({ kind }, at) => at > open && kind === "close");
    const isFirstOfTwo = versus > score.at && versus < close;
    if (isFirstOfTwo) return undefined;
    const name = tokens[open - 1]?.mentions?.[0];
    if (name === undefined) return undefined;
    const own = context.paper.isOwn(name);
    const system: System = { model: undefined, method: undefined, own, certain: true };
    if (isModel(name)) return { ...system, model: name };
    return isMethod(name) ? { ...system, method: name } : undefined;
  },
};

/** The bracket that the value stands in, if no more than a measure and another value stand before it. */
function bracketBefore(tokens: readonly Token[], at: number): number | undefined {
  for (let place = at - 1; place >= Math.max(0, at - 6); place -= 1) {
    const kind = tokens[place]?.kind;
    if (kind === "open") return place;
    if (
      kind !== "word" &&
      kind !== "number" &&
      kind !== "preposition" &&
      kind !== "mark" &&
      kind !== "adverb"
    )
      return undefined;
  }
  return undefined;
}
