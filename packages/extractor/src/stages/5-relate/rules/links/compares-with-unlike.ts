import { isHead } from "../../place/name-phrase.ts";
import { prepositionsOf } from "../../place/way-to-verb.ts";
import type { LinkRule } from "../link-rule.ts";

/** "Unlike PPO, our method …", "in contrast to DPO, we …". */
export const comparesWithUnlike: LinkRule = {
  id: "compares-with/unlike",
  role: "compares-with",
  polarity: "affirmed",
  cues: ["unlike", "in contrast to", "in contrast with"],
  read(place, context) {
    const first = prepositionsOf(place)[0];
    if (first === undefined || !["unlike", "in contrast to", "in contrast with"].includes(first.word))
      return undefined;
    if (place.mention.candidate.type === "concept") return undefined;
    if (context.paper.isOwn(place.mention) || !isHead(place, context.view.tokens)) return undefined;
    return context.speaksOfOwn || context.pastBackground ? "shown" : undefined;
  },
};
