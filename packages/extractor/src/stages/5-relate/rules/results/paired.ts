import type { GroundRule } from "../result-rule.ts";

/** "(MMStar: +1.1%, MathVista: +1.5%)", "GSM8K = 85.0": a colon or "=" joins name and value. */
export const paired: GroundRule = {
  id: "result/paired",
  read(score, { context, places }) {
    const { tokens } = context.view;
    const joint = tokens[score.at - 1];
    // "MMLU 88.1, GPQA 71.2": a list of names with values, of which one alone would say nothing.
    const adjacent = places.filter(({ at }) => tokens[at + 1]?.kind === "number");
    const own = adjacent.find(({ at }) => at === score.at - 1);
    if (own !== undefined && adjacent.length > 1) return { benchmark: own.mention, tier: "shown" };
    if (joint?.kind !== "opener" && joint?.text !== "=") return undefined;
    const place = places.find(({ at }) => at === score.at - 2);
    return place === undefined ? undefined : { benchmark: place.mention, tier: "shown" };
  },
};
