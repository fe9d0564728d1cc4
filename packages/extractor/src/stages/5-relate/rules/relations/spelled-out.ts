import { findingsFrom } from "../../place/find-partner.ts";
import { isSystem } from "../../place/part-pairs.ts";
import type { Place } from "../../sentence/sentence-view.ts";
import type { RuleContext } from "../link-rule.ts";
import type { RelationRule } from "../relation-rule.ts";

const changing = ["with", "without", "via", "using", "under"];

/** "We propose Looms with side threads (SideLoom)": the new name stands for the known thing, changed. */
export const spelledOut: RelationRule = {
  id: "variant-of/spelled-out",
  type: "variant-of",
  cues: changing,
  read(place, context) {
    const { mention, negated } = place;
    const isNew = isSystem(mention) && context.paper.isUnlisted(mention) && !negated;
    const known = isNew ? changedThing(place, context) : undefined;
    return known === undefined ? [] : findingsFrom([mention], known);
  },
};

/** The known thing in front of "with", where the name stands alone in brackets behind it. */
function changedThing({ at, governor }: Place, { view, paper }: RuleContext): Place | undefined {
  const [bracket, tie, ...others] = governor.steps;
  const isAlone =
    bracket?.kind === "example" &&
    bracket.bracket &&
    bracket.at === at - 1 &&
    view.tokens[at + 1]?.kind === "close";
  const isChange = tie?.kind === "preposition" && changing.includes(tie.word) && others.length === 0;
  if (!isAlone || !isChange || tie.noun === undefined) return undefined;
  const known = view.places.find(({ token }) => token === tie.noun);
  return known !== undefined && isSystem(known.mention) && !paper.isUnlisted(known.mention)
    ? known
    : undefined;
}
