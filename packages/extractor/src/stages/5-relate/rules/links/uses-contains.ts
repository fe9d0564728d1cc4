import { isOwnDoing } from "../../own/who-acts.ts";
import { prepositionsOf } from "../../place/way-to-verb.ts";
import { isTakenAsBaseline } from "../../voice/rival-examples.ts";
import type { LinkRule } from "../link-rule.ts";

/** "our system consists of a PRM and MCTS", "X comprises …": a part of the paper's own system. */
export const usesContains: LinkRule = {
  id: "uses/contains",
  role: "uses",
  polarity: "affirmed",
  cues: ["consist", "comprise", "contain", "include", "involve", "constitute"],
  read(place, context) {
    const { type } = place.mention.candidate;
    if (place.verbGroup !== "contain" || place.negated || context.paper.isOwn(place.mention))
      return undefined;
    if (type === "benchmark" || type === "concept" || !isOwnDoing(place, context)) return undefined;
    if (isTakenAsBaseline(place, context.view.tokens)) return undefined;
    const prepositions = prepositionsOf(place);
    if (prepositions.length > 1 || (prepositions[0] !== undefined && prepositions[0].word !== "of"))
      return undefined;
    return context.paper.bringsBenchmark || context.paper.isUnlisted(place.mention) ? "possible" : "shown";
  },
};
