import type { GroundRule } from "../../result-rule.ts";

/** "(MMStar: +1.1%, MathVista: +1.5%)", "GSM8K = 85.0": a colon or "=" joins name and value. */
export const paired: GroundRule = {
  id: "result/paired",
  read(score, { context, places }) {
    const joint = context.view.tokens[score.at - 1];
    if (joint?.kind !== "opener" && joint?.text !== "=") return undefined;
    const place = places.find(({ at }) => at === score.at - 2);
    return place === undefined ? undefined : { benchmark: place.mention, tier: "shown" };
  },
};
