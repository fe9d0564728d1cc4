import { type DateCondition, yearOf } from "@methodscape/graph-model";

/** What a date leaves open, at its earliest and at its latest. */
export const openDates = { earliest: "0000-01-01", latest: "9999-12-31" } as const;

/** The days that a date may mean, as texts that compare like days: `2024-06` means those from its first to its last. */
export function daysOf(date: string): { readonly earliest: string; readonly latest: string } {
  return {
    earliest: date + openDates.earliest.slice(date.length),
    latest: date + openDates.latest.slice(date.length),
  };
}

/** Whether a date lies in [from, to]; undefined where it is too coarse to tell, or there is none. */
export function isInDates(date: string | undefined, { from, to }: DateCondition): boolean | undefined {
  if (date === undefined || yearOf({ date }) === undefined) return undefined;
  const { earliest, latest } = daysOf(date);
  const first = from === undefined ? "" : daysOf(from).earliest;
  const last = to === undefined ? undefined : daysOf(to).latest;
  if (earliest >= first && (last === undefined || latest <= last)) return true;
  const isOutside = latest < first || (last !== undefined && earliest > last);
  return isOutside ? false : undefined;
}
