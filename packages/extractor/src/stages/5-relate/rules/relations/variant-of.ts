import { describedNames } from "../../described-names.ts";
import { findingsFrom, tieOf } from "../../find-partner.ts";
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
      return [];
    const described = describedNames(tie.at - 1, context);
    return findingsFrom(described, place).filter(({ from, to }) => from.slice(0, 5) === to.slice(0, 5));
  },
};
