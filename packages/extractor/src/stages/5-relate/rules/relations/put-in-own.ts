import { isHoldable, isSystem, partFinding } from "../../place/part-pairs.ts";
import { prepositionsOf } from "../../place/way-to-verb.ts";
import type { Place } from "../../sentence/sentence-view.ts";
import { puttingVerbs, usingVerbs } from "../../sentence/verb-senses.ts";
import type { RuleContext } from "../link-rule.ts";
import type { RelationRule } from "../relation-rule.ts";

const putting = [...puttingVerbs, "plug", "insert", "add", "introduce", "attach"];
const using = [...usingVerbs, "adopt", "deploy"];

/** "We plug Y into X", "the Y module is used in X": what is coined and put into the paper's own thing is part of it. */
export const putInOwn: RelationRule = {
  id: "part-of/put-into",
  type: "part-of",
  cues: [...putting, ...using],
  read(place, context) {
    const { paper, view } = context;
    const { mention, governor, negated } = place;
    const lemma = governor.verb?.lemma ?? "";
    const isPutting = putting.includes(lemma);
    if (negated || !(isPutting || using.includes(lemma)) || !paper.isOwn(mention) || !isSystem(mention))
      return [];
    const [tie, ...rest] = prepositionsOf(place);
    const isInside = /^(?:into|in|within|inside)$/.test(tie?.word ?? "") && rest.length === 0;
    if (!isInside || tie?.noun?.kind === "word") return [];
    const put = view.places.filter((other) => isPut(other, place, isPutting, context));
    return put.flatMap((other) => partFinding(other.mention, mention));
  },
};

/** The object of the putting, or the subject of its passive: a coined system beside the whole. */
function isPut(other: Place, whole: Place, isPutting: boolean, context: RuleContext): boolean {
  const { mention, governor, predicate } = other;
  const isCoined =
    isSystem(mention) && context.paper.isUnlisted(mention) && mention.entity !== whole.mention.entity;
  const isDirect = governor.steps.every(({ kind }) => kind === "list");
  const isObject = governor.verb === whole.governor.verb && isDirect && other.at < whole.at && isPutting;
  const isSubject =
    governor.verb === undefined && isDirect && whole.passive && predicate === whole.governor.verb;
  return isCoined && isHoldable(other, context) && (isObject || isSubject);
}
