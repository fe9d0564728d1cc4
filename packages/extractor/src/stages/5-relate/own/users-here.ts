import type { ResolvedMention } from "../../../model/resolved-mention.ts";
import { isSystem } from "../place/part-pairs.ts";
import type { RuleContext } from "../rules/link-rule.ts";
import type { Place } from "../sentence/sentence-view.ts";
import { actingNames } from "./acting-names.ts";
import { introducedHere } from "./own-thing.ts";
import { soleOwnName } from "./sole-own-name.ts";

/**
 * The own systems that work with what stands at a place: those of which its verb speaks, the only one that the sentence names,
 * or, where the paper tells of its doing and brings nothing else in the sentence, the one of the title.
 */
export function usersHere(place: Place, context: RuleContext): readonly ResolvedMention[] {
  const { paper } = context;
  const acting = actingNames(place, context).filter((name) => isSystem(name) && paper.isOwn(name));
  // Of a family and its members the family.
  const isMember = ({ surface }: ResolvedMention) =>
    acting.some((other) => surface.length > other.surface.length && surface.startsWith(other.surface));
  if (acting.length > 0) return acting.filter((name) => !isMember(name));
  const sole = soleOwnName(place, context);
  if (sole.length > 0) return sole;
  const { mainSystem, inTitle } = paper;
  const isMeant = mainSystem !== undefined && inTitle(mainSystem) && introducedHere(context).length === 0;
  return isMeant && isTheirTelling(place, context) ? [mainSystem] : [];
}

/** "We …", "our method …" in the clause of the place, or "we" at the head of the sentence. */
function isTheirTelling({ subject }: Place, { view, speaksOfOwn }: RuleContext): boolean {
  const first = view.subjects[0]?.at;
  const isWe = first !== undefined && view.tokens[first]?.text === "we";
  return isWe || (subject.kind === "own" && speaksOfOwn);
}
