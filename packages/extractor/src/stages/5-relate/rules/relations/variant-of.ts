import { appositePartner, findingFrom, tieOf } from "../../find-partner.ts";
import { isNamedThing } from "../../name-phrase.ts";
import type { RelationRule } from "../../relation-rule.ts";

const nouns = new Set([
  "variant",
  "variants",
  "version",
  "extension",
  "generalization",
  "generalisation",
  "adaptation",
  "modification",
  "instance",
  "case",
]);

/** "GRPO, a variant of PPO", "X is an extension of Y". */
export const variantOf: RelationRule = {
  id: "variant-of/named",
  type: "variant-of",
  cues: [...nouns],
  read(place, context) {
    const tie = tieOf(place);
    if (
      (tie?.word !== "of" && tie?.word !== "to") ||
      !nouns.has(tie.noun?.text ?? "") ||
      !isNamedThing(place, context.view.tokens)
    )
      return undefined;
    const finding = findingFrom(appositePartner(place, context), place);
    const sameType = finding !== undefined && finding.from.slice(0, 5) === finding.to.slice(0, 5);
    return sameType ? finding : undefined;
  },
};
