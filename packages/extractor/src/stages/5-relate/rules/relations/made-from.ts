import { findingsFrom } from "../../find-partner.ts";
import type { RuleContext } from "../../link-rule.ts";
import type { RelationRule } from "../../relation-rule.ts";
import type { Place } from "../../sentence/sentence-view.ts";
import { isDirectObject, isOfType } from "../../way-to-verb.ts";

const taking = new Set(["leverage", "utilize", "utilise", "use", "exploit", "employ", "combine", "source"]);

/** "Leveraging Y, we construct Z", "we constructed Z using A and B": data that is made out of other data, or with an own tool. */
export const madeFrom: RelationRule = {
  id: "based-on/made-from",
  type: "based-on",
  cues: [...taking],
  read(place, context) {
    const { verb } = place.governor;
    const isMeans =
      isDirectObject(place) && verb?.form === "gerund" && taking.has(verb.lemma ?? "") && !place.negated;
    const isSource = isOfType(place, "dataset", "benchmark") || context.paper.isOwn(place.mention);
    if (!isMeans || !isSource) return [];
    const made = madeNear(place, context).filter(({ mention }) => mention !== place.mention);
    return findingsFrom(
      made.map(({ mention }) => mention),
      place,
    );
  },
};

/** The data that the clause behind a fronted participle, or the clause before another, makes. */
function madeNear(place: Place, { view, paper }: RuleContext): Place[] {
  const index = place.clause.opening === "fronted" ? place.clauseIndex + 1 : place.clauseIndex - 1;
  return view.places.filter(
    (other) =>
      (other.clauseIndex === index ||
        (other.clauseIndex === place.clauseIndex && other.at < place.governor.verbAt)) &&
      other.verbGroup === "introduce" &&
      isDirectObject(other) &&
      isOfType(other, "dataset", "benchmark") &&
      paper.isOwn(other.mention),
  );
}
