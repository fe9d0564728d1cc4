import type { DateCondition } from "@methodscape/graph-model";
import { monthNames } from "../3-conditions/dates/month-names.ts";

/** "in June 2024", "from June 2024 to August 2024", "since 15 June 2024", "until 2024". */
export function describeDates({ from, to }: Pick<DateCondition, "from" | "to">): string {
  if (from === undefined) return to === undefined ? "with or without a date" : `until ${describeDate(to)}`;
  if (to === undefined) return `since ${describeDate(from)}`;
  return from === to
    ? `${isDay(from) ? "on" : "in"} ${describeDate(from)}`
    : `from ${describeDate(from)} to ${describeDate(to)}`;
}

/** "2024", "June 2024", "15 June 2024"; what is no date stays as it is. */
export function describeDate(date: string): string {
  const [year, month, day] = date.split("-");
  const name = monthNames[Number(month) - 1];
  if (name === undefined) return date;
  return `${day === undefined ? "" : `${Number(day)} `}${name} ${year}`;
}

function isDay(date: string): boolean {
  return date.length === "2024-06-15".length;
}
