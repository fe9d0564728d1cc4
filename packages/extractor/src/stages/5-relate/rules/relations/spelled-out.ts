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
  cues: [],
  read(place, context) {
    const { mention, negated } = place;
    const isNew = isSystem(mention) && context.paper.isUnlisted(mention) && !negated;
    const known = isNew ? (changedThing(place, context) ?? namedThing(place, context)) : undefined;
    return known === undefined ? [] : findingsFrom([mention], known);
  },
};

/** "iterative Looms (iLooms)": the known thing, with what is new in front of it, and a name made out of its own. */
function namedThing({ at, governor, mention }: Place, { view, paper }: RuleContext): Place | undefined {
  const [bracket] = governor.steps;
  const isAlone =
    bracket?.kind === "example" &&
    bracket.bracket &&
    bracket.at === at - 1 &&
    view.tokens[at + 1]?.kind === "close";
  if (!isAlone) return undefined;
  const known = view.places.find(({ token }) => token === bracket.noun);
  const isChanged = known !== undefined && view.tokens[known.at - 1]?.kind === "word";
  const isAfter =
    isChanged &&
    mention.surface.toLowerCase().endsWith(known.token.text) &&
    known.mention.entity !== mention.entity;
  return isAfter && isSystem(known.mention) && !paper.isUnlisted(known.mention) ? known : undefined;
}

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
