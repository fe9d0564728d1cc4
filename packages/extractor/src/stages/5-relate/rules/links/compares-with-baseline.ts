import { wordsBehind } from "../../place/name-phrase.ts";
import type { LinkRule } from "../link-rule.ts";

const baseline = new Set(["baseline", "baselines"]);

/** "strong baselines such as DPO and KTO", "the SFT baseline". */
export const comparesWithBaseline: LinkRule = {
  id: "compares-with/baseline",
  role: "compares-with",
  polarity: "affirmed",
  cues: [...baseline],
  read(place, context) {
    if (context.paper.isOwn(place.mention) || !context.pastBackground) return undefined;
    const { type } = place.mention.candidate;
    if (type === "benchmark" || type === "dataset") return undefined;
    const behind = wordsBehind(place, context.view.tokens).some(({ text }) => baseline.has(text));
    const example = place.governor.steps.find((step) => step.kind !== "list");
    return behind || (example?.kind === "example" && baseline.has(example.noun?.text ?? ""))
      ? "shown"
      : undefined;
  },
};
