import type { ResolvedMention } from "../../../model/resolved-mention.ts";
import { actingNames } from "../own/acting-names.ts";
import { isData, isSystem, partFinding } from "../place/part-pairs.ts";
import type { RuleContext } from "../rules/link-rule.ts";
import type { RelationFinding } from "../rules/relation-rule.ts";
import type { Place } from "../sentence/sentence-view.ts";

/** A part with its whole; nothing where both are one, or where the whole may rather be a series with the part in it. */
export function pairsOf(
  part: ResolvedMention,
  whole: ResolvedMention | undefined,
  surface: ResolvedMention = part,
  mayBeModels = false,
): RelationFinding[] {
  if (whole === undefined || part.entity === whole.entity) return [];
  // Data is no piece of a system.
  if (isData(part) && isSystem(whole)) return [];
  // "X, a series of models consisting of X-4B and X-500M": members, not parts.
  if (!mayBeModels && part.candidate.type === "model" && whole.candidate.type === "model") return [];
  return partFinding(part, whole, surface);
}

/** The name as a part of each system that its verb speaks of. */
export function partOfActing(place: Place, context: RuleContext): RelationFinding[] {
  return actingNames(place, context)
    .filter(isSystem)
    .flatMap((whole) => pairsOf(place.mention, whole, place.mention, true));
}
