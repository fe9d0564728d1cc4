import { actingNames } from "../../acting-names.ts";
import { isEndOfLongerName } from "../../introduced-name.ts";
import { isHoldable, isSystem, partFinding } from "../../part-pairs.ts";
import type { RelationRule } from "../../relation-rule.ts";
import { prepositionsOf } from "../../way-to-verb.ts";

const ways = ["with", "through", "via"];
const improving = new Set([
  "improve",
  "enhance",
  "extend",
  "address",
  "tackle",
  "solve",
  "overcome",
  "upgrade",
  "achieve",
  "enable",
  "strengthen",
  "mitigate",
  "resolve",
  "reduce",
  "optimize",
  "optimise",
  "refine",
  "perform",
  "model",
]);
const pieces =
  /(?:module|network|adapter|encoder|decoder|attention|fusion|block|layer|transformer|projector|extractor|injector|connector|head|branch|router|memory|mechanism|scheduler|bonding|unit|operator|aligner)s?$/;

/** "X improves control with the new Y module", "addresses this through Y": a coined piece by which a system works is part of it. */
export const givenBy: RelationRule = {
  id: "part-of/by-means",
  type: "part-of",
  cues: ways,
  read(place, context) {
    const [first, ...rest] = prepositionsOf(place);
    const isWay = first !== undefined && ways.includes(first.word) && rest.length === 0;
    const { verb, phraseEnd } = place.governor;
    if (!isWay || place.negated || !improving.has(verb?.lemma ?? "")) return [];
    const isCoined = isSystem(place.mention) && context.paper.isUnlisted(place.mention);
    const last = context.view.tokens[phraseEnd - 1]?.text ?? "";
    if (!isCoined || !pieces.test(last) || !isHoldable(place, context) || isEndOfLongerName(place, context))
      return [];
    return actingNames(place, context)
      .filter((whole) => isSystem(whole) && context.paper.isOwn(whole))
      .flatMap((whole) => partFinding(place.mention, whole));
  },
};
