import { isSurelyOther } from "../../own/likely-own.ts";
import { isBracketOfName, isNamedThing } from "../../place/name-phrase.ts";
import type { Place } from "../../sentence/sentence-view.ts";
import { isComparedAmongOthers } from "../../voice/among-others.ts";
import { isHeldAgainst } from "../../voice/held-against.ts";
import { isExampleOfRivals } from "../../voice/rival-examples.ts";
import { tellsOfTrial } from "../../voice/tells-of-trial.ts";
import type { LinkRule, RuleContext } from "../link-rule.ts";

/**
 * A name that stands, however far, behind something held against it: "outperforms A, as well as widely used models
 * like B", "compared to approaches from research (A) and from industry (B)", "results comparable to leading models such as C".
 */
export const comparesWithBehind: LinkRule = {
  id: "compares-with/behind",
  role: "compares-with",
  polarity: "affirmed",
  cues: [],
  read(place, context) {
    const { view, paper, pastBackground } = context;
    if (!isOfKind(place, context) || paper.isOwn(place.mention) || place.negated) return undefined;
    if (view.part === "title" || !pastBackground || isBracketOfName(place)) return undefined;
    if (!isNamedThing(place, view.tokens) || isComparedAmongOthers(place, context)) return undefined;
    if (isExampleOfRivals(place, view.tokens)) return isSurelyOther(place, context) ? "possible" : "shown";
    if (!isHeldAgainst(place, view.tokens)) return undefined;
    if (place.verbGroup === "introduce" || place.verbGroup === "use" || place.verbGroup === "train")
      return undefined;
    const tells = tellsOfTrial(view.tokens, place.clause.start, view.tokens.length);
    return tells && !isSurelyOther(place, context) ? "shown" : "possible";
  },
};

/** Data is held against data, by a paper that brings some. */
function isOfKind(place: Place, { paper }: RuleContext): boolean {
  const { type } = place.mention.candidate;
  const bringsData = paper.ownEntities.some(({ candidate }) => candidate.type === type);
  return type === "method" || type === "model" || (type !== "concept" && bringsData);
}
