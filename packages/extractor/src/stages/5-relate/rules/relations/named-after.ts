import type { ResolvedMention } from "../../../../model/resolved-mention.ts";
import { findingsFrom, tieOf } from "../../find-partner.ts";
import { isAmongRivals } from "../../held-against.ts";
import type { RuleContext } from "../../link-rule.ts";
import { isSystem } from "../../part-pairs.ts";
import type { RelationRule } from "../../relation-rule.ts";
import type { Place } from "../../sentence/sentence-view.ts";
import { isDirectObject } from "../../way-to-verb.ts";

const changes = [
  "version",
  "versions",
  "refinement",
  "backbone",
  "context",
  "architecture",
  "improvement",
  "improvements",
  "modification",
  "modifications",
  "extension",
  "reformulation",
  "layers",
  "design",
  "structure",
];
const changing = [
  "adapt",
  "extend",
  "modify",
  "comprise",
  "refine",
  "redesign",
  "scale",
  "convert",
  "upgrade",
  "enhance",
  "enable",
  "customize",
  "equip",
];

/** "X stacks layers on a better version of Y", "X adapts Y to speech", where X is named after Y: the one grew out of the other. */
export const namedAfter: RelationRule = {
  id: "based-on/named-after",
  type: "based-on",
  cues: [...changes, ...changing],
  read(place, context) {
    const { mention, negated, governor } = place;
    if (
      !isSystem(mention) ||
      context.paper.isOwn(mention) ||
      negated ||
      isAmongRivals(place, context.view.tokens)
    )
      return [];
    const tie = tieOf(place);
    const isChange = (tie?.word === "of" || tie?.word === "to") && changes.includes(tie.noun?.text ?? "");
    const isChanged = isDirectObject(place) && changing.includes(governor.verb?.lemma ?? "");
    if (!isChange && !isChanged) return [];
    const named = context.view.places.filter(
      (other) => isNew(other, context) && grows(other.mention, mention),
    );
    return findingsFrom(named.map(({ mention: own }) => own).slice(0, 1), place);
  },
};

function isNew({ mention }: Place, { paper }: RuleContext): boolean {
  return isSystem(mention) && (paper.isOwn(mention) || (paper.inTitle(mention) && paper.isUnlisted(mention)));
}

/** "CURLoRA" grows out of "LoRA", "Mamba-2" out of "Mamba". */
function grows({ surface: long }: ResolvedMention, { surface: short, candidate }: ResolvedMention): boolean {
  return [short, candidate.name].some(
    (base) =>
      base.length > 2 &&
      /^\p{Lu}/u.test(base) &&
      long.length > base.length &&
      (long.endsWith(base) || (long.startsWith(base) && /[-\s\d+]/.test(long.charAt(base.length)))),
  );
}
