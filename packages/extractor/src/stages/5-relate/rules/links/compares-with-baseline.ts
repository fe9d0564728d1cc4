import { wordsBehind } from "../../place/name-phrase.ts";
import { isDirectObject, prepositionsOf } from "../../place/way-to-verb.ts";
import { isTakenAsBaseline } from "../../voice/rival-examples.ts";
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
    // "speed-ups across X baselines", "adapted to X baselines": what the paper's own is put to.
    if (/^(?:across|to|on|into|for|in)$/.test(prepositionsOf(place)[0]?.word ?? "")) return undefined;
    const behind = wordsBehind(place, context.view.tokens).some(({ text }) => baseline.has(text));
    const example = place.governor.steps.find((step) => step.kind !== "list");
    return behind ||
      (place.subject.kind === "own" &&
        isDirectObject(place) &&
        isTakenAsBaseline(place, context.view.tokens)) ||
      (example?.kind === "example" && baseline.has(example.noun?.text ?? ""))
      ? "shown"
      : undefined;
  },
};
