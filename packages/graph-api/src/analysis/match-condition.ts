import {
  type ListedCondition,
  type Paper,
  type PaperCondition,
  type Tier,
  yearOf,
} from "@methodscape/graph-model";
import { type ConditionMatch, type ConditionMatcher, unseen } from "./condition-match.ts";
import type { GraphIndex } from "./graph-index.ts";
import { entityAffirmed, entityDenied } from "./match-entity-condition.ts";
import { resultMatcher } from "./match-result-condition.ts";
import { textKey } from "./text-key.ts";

const certain: ConditionMatch = { group: "direct", parts: [] };

/**
 * Prepares one condition, perhaps under `not`. Each condition has three values (DESIGN §5):
 *
 * - `entity`: *yes* when a link of the asked roles, polarity, tiers and voices says so; *denied* when only a
 *   link of the other polarity does; else *not seen*.
 * - `result`: *yes* when the paper states such a result; else *not seen*. Gains never meet a bound on values.
 * - `year`: *not seen* for a paper without a date, else certain. `listed`, `source`, `text` are always certain.
 *
 * Under `not`, *yes* fails, *denied* and *not seen* are met as groups of those names, and nothing expands.
 */
export function prepareCondition(
  index: GraphIndex,
  condition: PaperCondition,
  negated: boolean,
  tiers: readonly Tier[],
): ConditionMatcher {
  switch (condition.op) {
    case "entity":
      return negated ? entityDenied(index, condition, tiers) : entityAffirmed(index, condition, tiers);
    case "result":
      return resultMatcher(index, condition, negated, tiers);
    case "year":
      return (paper) => {
        const year = yearOf(paper);
        if (year === undefined) return negated ? unseen : undefined;
        return certainIf((year >= (condition.from ?? year) && year <= (condition.to ?? year)) !== negated);
      };
    case "listed":
      return (paper) => certainIf(isListed(index, paper, condition) !== negated);
    case "source":
      return (paper) =>
        certainIf(paper.readings.some((reading) => reading.source === condition.source) !== negated);
    case "text": {
      const words = wordsOf(condition.text);
      return (paper) => certainIf(words.every((word) => textKey(paper.title).includes(word)) !== negated);
    }
  }
}

/** The words that a text condition asks for, each to stand somewhere in the title. */
export function wordsOf(text: string): readonly string[] {
  return textKey(text)
    .split(" ")
    .filter((word) => word !== "");
}

function certainIf(holds: boolean): ConditionMatch | undefined {
  return holds ? certain : undefined;
}

/**
 * `syllabus`: some reading stands in a syllabus, under the section and course if they are named, all on one
 * reading. `field`: no reading stands in a syllabus, and some reading meets the section and course.
 */
function isListed(index: GraphIndex, paper: Paper, condition: ListedCondition): boolean {
  const kindOf = (source: Paper["readings"][number]["source"]) => index.sources.get(source)?.kind;
  if (condition.in === "field" && paper.readings.some((reading) => kindOf(reading.source) === "syllabus"))
    return false;
  return paper.readings.some(
    (reading) =>
      kindOf(reading.source) === condition.in &&
      (condition.section === undefined || reading.section === condition.section) &&
      (condition.course === undefined || index.sources.get(reading.source)?.course === condition.course),
  );
}
