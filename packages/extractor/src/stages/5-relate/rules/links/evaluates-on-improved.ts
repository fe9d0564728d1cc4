import { isOtherSubject } from "../../own/who-acts.ts";
import { isHead } from "../../place/name-phrase.ts";
import { isDirectObject } from "../../place/way-to-verb.ts";
import type { LinkRule } from "../link-rule.ts";

/** "it improves MT-Bench and Arena-Hard", "lifts GSM8K by 6%": the score goes by the name of its benchmark. */
export const evaluatesOnImproved: LinkRule = {
  id: "evaluates-on/improved",
  role: "evaluates-on",
  polarity: "affirmed",
  cues: ["improve", "raise", "lift", "boost", "elevate", "increase"],
  read(place, context) {
    if (place.mention.candidate.type !== "benchmark" || place.verbGroup !== "improve") return undefined;
    // A new benchmark improves on an old one by being harder.
    if (context.paper.soleBenchmark !== undefined || context.paper.bringsBenchmark) return undefined;
    if (!isDirectObject(place) || place.passive || place.negated) return undefined;
    if (isOtherSubject(place, context) || !context.pastBackground) return undefined;
    return isHead(place, context.view.tokens) ? "shown" : undefined;
  },
};
