import {
  type AuthorCondition,
  type ListedCondition,
  type Paper,
  type PaperCondition,
  type Tier,
  type YearCondition,
  yearOf,
} from "@methodscape/graph-model";
import type { GraphIndex } from "../graph-index.ts";
import { textKey } from "../text-key.ts";
import { type ConditionMatch, type ConditionMatcher, unseen } from "./condition-match.ts";
import { isInDates } from "./match-date.ts";
import { entityAffirmed, entityDenied } from "./match-entity-condition.ts";
import { resultMatcher } from "./match-result-condition.ts";
import { typeMatcher } from "./match-type-condition.ts";

const certain: ConditionMatch = { group: "direct", parts: [] };

/**
 * Prepares one condition, perhaps under `not`. Each condition has three values (DESIGN §5):
 *
 * - `entity`: *yes* when a link of the asked roles, polarity, tiers and voices says so; *denied* when only a
 *   link of the other polarity does; else *not seen*.
 * - `result`: *yes* when the paper states such a result; else *not seen*. Gains never meet a bound on values.
 * - `type`: *yes* when a link in the asked roles leads to something of the type; else *not seen*.
 * - `year`: *not seen* for a paper without a date, else certain. `date`: *not seen* also for one whose date is too
 *   coarse to tell. `author`: *not seen* where not all authors are known and none of those asked for is named.
 * - `kind`, `listed`, `source`, `text` are always certain.
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
      return (paper) => decided(isInYears(yearOf(paper), condition), negated);
    case "type":
      return typeMatcher(index, condition, negated, tiers);
    case "date":
      return (paper) => decided(isInDates(paper.date, condition), negated);
    case "author":
      return (paper) => decided(isWrittenBy(paper, condition), negated);
    case "kind":
      return (paper) => certainIf((paper.kind === condition.kind) !== negated);
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

/** Nobody knows whether it holds: then it does not, and under `not` it is not seen to. */
function decided(holds: boolean | undefined, negated: boolean): ConditionMatch | undefined {
  if (holds === undefined) return negated ? unseen : undefined;
  return certainIf(holds !== negated);
}

/** Undefined for a paper without a year. */
function isInYears(year: number | undefined, { from, to }: YearCondition): boolean | undefined {
  return year === undefined ? undefined : year >= (from ?? year) && year <= (to ?? year);
}

/** Undefined where none of them is named and not all authors are. */
function isWrittenBy(
  { authors, authorCount = authors.length }: Paper,
  { names }: AuthorCondition,
): boolean | undefined {
  if (authors.some((author) => names.includes(author))) return true;
  return authors.length === 0 || authors.length < authorCount ? undefined : false;
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
