import type { ResolvedMention } from "../../../model/resolved-mention.ts";
import { actingNames } from "../own/acting-names.ts";
import { describedNames } from "../own/described-names.ts";
import { tieOf } from "../place/find-partner.ts";
import { isSystem } from "../place/part-pairs.ts";
import type { Tie } from "../place/way-to-verb.ts";
import type { RuleContext } from "../rules/link-rule.ts";
import type { RelationFinding } from "../rules/relation-rule.ts";
import type { Place } from "../sentence/sentence-view.ts";
import { pairsOf } from "./pairs-of.ts";

/** What two things become together. */
export const combinations = ["combination", "integration", "hybrid", "fusion"];

/** "X, a combination of Y and Z", "We design X as a combination of Y and Z"; undefined where no combination is named. */
export function combinedPart(
  place: Place,
  [, beyond]: readonly Tie[],
  context: RuleContext,
): readonly RelationFinding[] | undefined {
  const tie = tieOf(place);
  if (tie?.word !== "of" || !combinations.includes(tie.noun?.text ?? "")) return undefined;
  const designed = beyond?.word === "as" ? beyond.noun?.mentions?.[0] : undefined;
  const described = designed === undefined ? describedNames(tie.at - 1, context) : [designed];
  const named = described.length > 0 ? described : madeAs(place, context);
  return named.flatMap((whole) => pairsOf(place.mention, whole, place.mention, true));
}

/** "we turn the architecture into a hybrid of Y and Z": what the title names is made as that. */
function madeAs(place: Place, context: RuleContext): readonly ResolvedMention[] {
  const isMade = /^(?:adapt|adopt|use|employ|convert|design|build|develop|have)$/.test(
    place.governor.verb?.lemma ?? "",
  );
  return isMade && place.subject.kind === "own" ? actingNames(place, context).filter(isSystem) : [];
}
