import { describedNames } from "../../own/described-names.ts";
import { findingsFrom, tieOf } from "../../place/find-partner.ts";
import type { RelationRule } from "../relation-rule.ts";

const members = new Set(
  "member addition members additions newest iteration generation version versions entry release instalment installment".split(
    " ",
  ),
);
const families = new Set(["family", "series", "lineup", "suite"]);

/** "X, a new addition to the Y family", "X is a member of the Y series". */
export const memberOf: RelationRule = {
  id: "family-of/member",
  type: "family-of",
  cues: [...members],
  read(place, context) {
    const tie = tieOf(place);
    const behind = context.view.tokens.slice(place.at + 1, place.governor.phraseEnd);
    const isFamily = behind.some(({ text }) => families.has(text));
    if (place.mention.candidate.type !== "model" || !isFamily || !members.has(tie?.noun?.text ?? ""))
      return [];
    if (tie === undefined || !["of", "to", "in"].includes(tie.word)) return [];
    return findingsFrom(describedNames(tie.at - 1, context), place).filter(({ from }) =>
      from.startsWith("model:"),
    );
  },
};
