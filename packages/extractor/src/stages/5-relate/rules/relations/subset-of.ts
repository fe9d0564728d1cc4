import { appositePartner, describedPartner, findingFrom, tieOf } from "../../find-partner.ts";
import type { RelationRule } from "../../relation-rule.ts";
import { isOfType } from "../../way-to-verb.ts";

const nouns = new Set(["subset", "split", "portion", "sample", "subsample"]);

/** "MATH-500, a subset of MATH", "X is a subset of Y". */
export const subsetOf: RelationRule = {
  id: "subset-of/named",
  type: "subset-of",
  cues: [...nouns],
  read(place, context) {
    if (!isOfType(place, "benchmark", "dataset")) return undefined;
    const tie = tieOf(place);
    if ((tie?.word !== "of" && tie?.word !== "from") || !nouns.has(tie.noun?.text ?? "")) return undefined;
    const partner =
      appositePartner(place, context) ??
      (place.governor.verb?.form === "past" ? describedPartner(place, context) : undefined);
    const finding = findingFrom(partner, place);
    return finding !== undefined && /^(?:benchmark|dataset):/.test(finding.from) ? finding : undefined;
  },
};
