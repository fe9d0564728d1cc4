import { actingNames } from "../../own/acting-names.ts";
import { appositePartner, findingsFrom, subjectPartner, tieOf } from "../../place/find-partner.ts";
import { isData } from "../../place/part-pairs.ts";
import { isOfType, prepositionsOf } from "../../place/way-to-verb.ts";
import type { Place } from "../../sentence/sentence-view.ts";
import type { RelationRule } from "../relation-rule.ts";

const nouns = new Set(["subset", "split", "portion", "sample", "subsample"]);

/** "MATH-500, a subset of MATH", "X is a subset of Y". */
export const subsetOf: RelationRule = {
  id: "subset-of/named",
  type: "subset-of",
  cues: [...nouns],
  read(place, context) {
    if (!isOfType(place, "benchmark", "dataset")) return [];
    const within = subsetAcross(place);
    if (within)
      return findingsFrom([subjectPartner(place, context)].flatMap((one) => one ?? []).filter(isData), place);
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

/** "X is a subset of questions across thirty Y subjects": what the share is of lies in Y. */
function subsetAcross(place: Place): boolean {
  const ties = prepositionsOf(place);
  const last = ties.at(-1);
  const isShare = last?.word === "of" && nouns.has(last.noun?.text ?? "");
  const isInside = ties.slice(0, -1).every(({ word }) => /^(?:of|across|from|in|over)$/.test(word));
  return ties.length > 1 && isShare && isInside && place.governor.verb?.kind === "be";
}
