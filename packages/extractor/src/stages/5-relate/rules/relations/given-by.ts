import type { ResolvedMention } from "../../../../model/resolved-mention.ts";
import { actingNames } from "../../own/acting-names.ts";
import { isEndOfLongerName } from "../../own/introduced-name.ts";
import { heldPlace } from "../../place/held-place.ts";
import { isHoldable, isSystem, partFinding } from "../../place/part-pairs.ts";
import { prepositionsOf } from "../../place/way-to-verb.ts";
import type { Place } from "../../sentence/sentence-view.ts";
import type { RuleContext } from "../link-rule.ts";
import type { RelationRule } from "../relation-rule.ts";

const ways = ["with", "through", "via", "by"];
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
  "replace",
  "convert",
  "transform",
  "map",
  "encode",
  "align",
  "inject",
  "fuse",
  "capture",
  "learn",
]);
const pieces =
  /(?:module|network|adapter|encoder|decoder|attention|fusion|block|layer|transformer|projector|extractor|injector|connector|head|branch|router|memory|mechanism|scheduler|bonding|unit|operator|aligner|tokenizer)s?$/;

/** "X improves control with the new Y module", "addresses this through Y": a coined piece by which a system works is part of it. */
export const givenBy: RelationRule = {
  id: "part-of/by-means",
  type: "part-of",
  cues: ways,
  read(named, context) {
    const place = heldPlace(named, context);
    const isCalled = place !== named;
    const { mention, negated, governor } = place;
    const isCoined = isSystem(mention) && context.paper.isUnlisted(mention) && !negated;
    if (!isCoined || !isWay(place, isCalled)) return [];
    const last = context.view.tokens[governor.phraseEnd - 1]?.text ?? "";
    // "a new way that is enabled by Y" is something else that Y allows.
    if (governor.verb?.form === "past" && ways.at(-1) === prepositionsOf(place)[0]?.word) return [];
    const isPiece = isCalled || (improving.has(governor.verb?.lemma ?? "") && pieces.test(last));
    if (!isPiece || !isHoldable(place, context) || isEndOfLongerName(place, context)) return [];
    const acting = actingNames(place, context).filter((whole) => whole.entity !== mention.entity);
    const wholes = acting.length === 0 && isCalled ? mainNamedHere(context) : acting;
    return wholes
      .filter((whole) => isSystem(whole) && context.paper.isOwn(whole))
      .flatMap((whole) => partFinding(mention, whole));
  },
};

/** "with the Y module"; what is called so may stand behind another "with". */
function isWay(place: Place, isCalled: boolean): boolean {
  const [first, ...rest] = prepositionsOf(place);
  if (first === undefined || !ways.includes(first.word)) return false;
  // "turns clips into tokens by Y"
  const isTurned = first.word === "by" && rest.every(({ word }) => word === "into" || word === "to");
  return isCalled || rest.length === 0 || isTurned;
}

/** What the paper is about, where the sentence names it. */
function mainNamedHere({ view, paper: { mainSystem } }: RuleContext): readonly ResolvedMention[] {
  return view.places.map(({ mention }) => mention).filter(({ entity }) => entity === mainSystem?.entity);
}
