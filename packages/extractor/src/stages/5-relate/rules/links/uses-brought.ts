import { isOtherSubject } from "../../own/who-acts.ts";
import { isBroughtInto, tokenBehind } from "../../place/name-phrase.ts";
import { isDirectObject } from "../../place/way-to-verb.ts";
import type { LinkRule } from "../link-rule.ts";

/** "we introduce CoT prompting into robot control": a known thing brought to a new place is used. */
export const usesBrought: LinkRule = {
  id: "uses/brought",
  role: "uses",
  polarity: "affirmed",
  cues: ["introduce"],
  read(place, context) {
    if (
      place.governor.verb?.lemma !== "introduce" ||
      place.passive ||
      place.negated ||
      !isDirectObject(place)
    )
      return undefined;
    if (
      context.paper.isUnlisted(place.mention) ||
      context.paper.isOwn(place.mention) ||
      isOtherSubject(place, context) ||
      !context.pastBackground
    )
      return undefined;
    const { tokens } = context.view;
    const known = context.paper.isFromElsewhere(place.mention) && tokenBehind(place, tokens)?.text === "to";
    return known || isBroughtInto(place, tokens) ? "shown" : undefined;
  },
};
