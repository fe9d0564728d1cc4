import type { EntryDate } from "../paper-entry.ts";
import { monthNamePattern, monthNumber } from "./month-names.ts";

const dayMonthYear = new RegExp(`\\b(\\d{1,2})\\s+(${monthNamePattern})\\s+(\\d{4})\\b`, "i");
const monthDayYear = new RegExp(
  `\\b(${monthNamePattern})\\s+(\\d{1,2})(?:st|nd|rd|th)?,?\\s+(\\d{4})\\b`,
  "i",
);
const monthYear = new RegExp(`\\b(${monthNamePattern}),?\\s+(\\d{4})\\b`, "i");
const yearAlone = /(?<![\d.])((?:19|20)\d{2})(?![\d.]\d)\b/;

/** The first date written in a text: `31 Jan 2024`, `January 16, 2025`, `May 2024`, `2024`; as precise as it is written. */
export function findDate(text: string): EntryDate | undefined {
  const byDay = dayMonthYear.exec(text);
  if (byDay) return dateOf(byDay[3], byDay[2], byDay[1]);
  const byMonth = monthDayYear.exec(text);
  if (byMonth) return dateOf(byMonth[3], byMonth[1], byMonth[2]);
  const month = monthYear.exec(text);
  if (month) return dateOf(month[2], month[1], undefined);
  return dateOf(yearAlone.exec(text)?.[1], undefined, undefined);
}

/** `2024`, `2024-05`, `2024-05-24` → a date with its precision. */
export function dateFromIso(value: string): EntryDate {
  const precision = value.length === 4 ? "year" : value.length === 7 ? "month" : "day";
  return { value, precision, inferred: false };
}

function dateOf(
  year: string | undefined,
  month: string | undefined,
  day: string | undefined,
): EntryDate | undefined {
  if (year === undefined) return undefined;
  const number = month === undefined ? undefined : monthNumber(month);
  if (number === undefined) return dateFromIso(year);
  if (day === undefined || Number(day) < 1 || Number(day) > 31)
    return dateFromIso(`${year}-${twoDigits(number)}`);
  return dateFromIso(`${year}-${twoDigits(number)}-${twoDigits(Number(day))}`);
}

/** 5 → `05`. */
export function twoDigits(number: number): string {
  return String(number).padStart(2, "0");
}

/**
 * The month in which arXiv gave an id (2402.03300 → 2024-02). Marked as inferred: what is submitted on the last
 * day of a month carries the next one's id. Undefined for the ids before April 2007, which name a subject first.
 */
export function dateFromArxivId(arxivId: string | undefined): EntryDate | undefined {
  const match = /^(\d{2})(0[1-9]|1[0-2])\./.exec(arxivId ?? "");
  return match === null
    ? undefined
    : { value: `20${match[1]}-${match[2]}`, precision: "month", inferred: true };
}
