import { findingsFrom, subjectPartner } from "../../place/find-partner.ts";
import { isHead } from "../../place/name-phrase.ts";
import { prepositionsOf } from "../../place/way-to-verb.ts";
import type { RelationRule } from "../relation-rule.ts";

/** "GRPO is similar to RLOO", "X resembles Y"; in a note without a subject ("Looks similar to RLOO") the paper's one method is meant. */
export const similarTo: RelationRule = {
  id: "similar-to/named",
  type: "similar-to",
  cues: ["similar to", "resemble", "resembles", "akin"],
  read(place, context) {
    const [first, ...rest] = prepositionsOf(place);
    const isSimilar = first?.word === "similar to" && rest.length === 0;
    if (!isSimilar || !isHead(place, context.view.tokens) || place.negated) return [];
    const { verb, verbAt } = place.governor;
    const near =
      verb === undefined
        ? first.at - place.clause.start <= 2
        : first.at - verbAt <= 3 && ["be", "look", "seem", "appear"].includes(verb.lemma ?? "be");
    if (!near) return [];
    const named = subjectPartner(place, context);
    const elided =
      named === undefined && context.view.part === "note" && place.subject.kind === "unknown"
        ? context.paper.soleMethod
        : undefined;
    const findings = findingsFrom(
      [named ?? elided].filter((name) => name !== undefined),
      place,
    );
    return findings.filter(({ from, to }) => from.slice(0, 5) === to.slice(0, 5));
  },
};
