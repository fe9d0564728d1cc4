import { actingNames } from "../../own/acting-names.ts";
import { appositePartner, findingsFrom, tieOf } from "../../place/find-partner.ts";
import { isOfType } from "../../place/way-to-verb.ts";
import type { RelationRule } from "../relation-rule.ts";

const nouns = new Set(["subset", "split", "portion", "sample", "subsample"]);

/** "MATH-500, a subset of MATH", "X is a subset of Y". */
export const subsetOf: RelationRule = {
  id: "subset-of/named",
  type: "subset-of",
  cues: [...nouns],
  read(place, context) {
    if (!isOfType(place, "benchmark", "dataset")) return [];
    const tie = tieOf(place);
    if ((tie?.word !== "of" && tie?.word !== "from") || !nouns.has(tie.noun?.text ?? "")) return [];
    const apposed = appositePartner(place, context);
    const partners =
      apposed !== undefined
        ? [apposed]
        : place.governor.verb?.form === "past"
          ? actingNames(place, context)
          : [];
    return findingsFrom(partners, place).filter(({ from }) => /^(?:benchmark|dataset):/.test(from));
  },
};
