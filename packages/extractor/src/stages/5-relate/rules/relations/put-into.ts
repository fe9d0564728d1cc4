import { actingNames } from "../../own/acting-names.ts";
import { findingsFrom } from "../../place/find-partner.ts";
import { isSystem } from "../../place/part-pairs.ts";
import { prepositionsOf } from "../../place/way-to-verb.ts";
import { puttingVerbs } from "../../sentence/verb-senses.ts";
import type { RelationRule } from "../relation-rule.ts";

const putting = [...puttingVerbs, "plug"];

/** "we integrate our X into Y": a new thing that is put into a known one grows on it. */
export const putInto: RelationRule = {
  id: "based-on/put-into",
  type: "based-on",
  cues: putting,
  read(place, context) {
    const { view, paper } = context;
    const { mention, governor, negated } = place;
    const [tie, ...rest] = prepositionsOf(place);
    const isInside = /^(?:into|to|within)$/.test(tie?.word ?? "") && rest.length === 0;
    if (!isInside || negated || !isSystem(mention) || paper.isOwn(mention)) return [];
    if (!putting.includes(governor.verb?.lemma ?? "") || place.passive) return [];
    // "by integrating X into Y, it reaches …" tells of a trial.
    if (/^(?:by|when|after|through)$/.test(view.tokens[governor.verbAt - 1]?.text ?? "")) return [];
    const put = view.places.find(
      (other) =>
        other.governor.verb === governor.verb && other.governor.steps.length === 0 && isSystem(other.mention),
    );
    if (put !== undefined && paper.isOwn(put.mention)) return findingsFrom([put.mention], place);
    // "X incorporates A within the Y framework"
    const last = view.tokens[governor.phraseEnd - 1]?.text ?? "";
    const isFrame =
      /^(?:framework|architecture|backbone|model)$/.test(last) && governor.verb?.form === "finite";
    return isFrame
      ? findingsFrom(actingNames(place, context).filter(paper.isOwn).filter(isSystem), place)
      : [];
  },
};
