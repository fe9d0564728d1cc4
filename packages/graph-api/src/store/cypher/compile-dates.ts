import type { DateCondition, YearCondition } from "@methodscape/graph-model";
import { daysOf, openDates } from "../../analysis/filter/match-date.ts";
import type { Decision } from "./condition-ranks.ts";
import type { ConditionScope } from "./condition-scope.ts";

/** That the year of a paper, which has one, lies in the condition. */
export function yearInside({ parameters }: ConditionScope, { from, to }: YearCondition): string {
  const sides = [
    ...(from === undefined ? [] : [`paper.year >= ${parameters.add("from", from)}`]),
    ...(to === undefined ? [] : [`paper.year <= ${parameters.add("to", to)}`]),
  ];
  return sides.length === 0 ? "true" : sides.join(" AND ");
}

/** As match-date.ts has it: a date means all days from its earliest to its latest. */
export function datesInside({ parameters }: ConditionScope, { from, to }: DateCondition): Decision {
  const filledUp = (name: keyof typeof openDates) =>
    `paper.date + substring(${parameters.add(name, openDates[name])}, size(paper.date))`;
  const earliest = filledUp("earliest");
  const latest = filledUp("latest");
  const first = from === undefined ? undefined : parameters.add("from", daysOf(from).earliest);
  const last = to === undefined ? undefined : parameters.add("to", daysOf(to).latest);
  const inside = [
    "paper.year IS NOT NULL",
    ...(first === undefined ? [] : [`${earliest} >= ${first}`]),
    ...(last === undefined ? [] : [`${latest} <= ${last}`]),
  ];
  const outside = [
    ...(first === undefined ? [] : [`${latest} < ${first}`]),
    ...(last === undefined ? [] : [`${earliest} > ${last}`]),
  ];
  return {
    holds: inside.join(" AND "),
    known: outside.length === 0 ? "false" : `paper.year IS NOT NULL AND (${outside.join(" OR ")})`,
  };
}
