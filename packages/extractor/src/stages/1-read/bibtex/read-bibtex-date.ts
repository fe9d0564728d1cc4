import { monthNamePattern, monthNumber } from "../../../model/dates/month-names.ts";
import { twoDigits } from "../../../model/dates/read-date.ts";
import { readDate } from "../records/read-fields.ts";

const monthName = new RegExp(`(?<![A-Za-z])${monthNamePattern}(?![A-Za-z])`, "i");

/** What an entry says of its date; every part is plain text. */
export interface BibtexDate {
  readonly date: string;
  readonly year: string;
  readonly month: string;
  readonly day: string;
}

/**
 * `date` of biblatex (ISO 8601, of a range its beginning), else year, month and day: `2019` and `09--15 Jun` are 2019-06.
 * Undefined where no year can be read.
 */
export function readBibtexDate({ date, year, month, day }: BibtexDate): string | undefined {
  const iso = /^\s*(\d{4}(?:-\d{2}(?:-\d{2})?)?)/.exec(date)?.[1];
  const whole = iso === undefined ? undefined : readDate(iso);
  if (whole !== undefined) return whole;
  const found = /(?<!\d)(?:19|20)\d{2}(?!\d)/.exec(`${year} ${date}`)?.[0];
  if (found === undefined) return undefined;
  const number = readMonth(month || date);
  if (number === undefined) return found;
  const days = `${day} ${month}`.replace(/\d{3,}/g, "").match(/\d{1,2}/g) ?? [];
  const [only] = /^\s*\d{1,2}\s*$/.test(month) ? [day.trim()] : days.length === 1 ? days : [];
  const full = `${found}-${twoDigits(number)}`;
  return only === undefined || Number(only) < 1 || Number(only) > 31
    ? full
    : `${full}-${twoDigits(Number(only))}`;
}

function readMonth(month: string): number | undefined {
  const name = monthName.exec(month)?.[0];
  if (name !== undefined) return monthNumber(name);
  const number = /^\s*(\d{1,2})\s*$/.exec(month)?.[1];
  return number !== undefined && Number(number) >= 1 && Number(number) <= 12 ? Number(number) : undefined;
}
