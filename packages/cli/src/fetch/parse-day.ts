import { InvalidArgumentError } from "commander";

const pattern = /^(\d{4})(?:-(0[1-9]|1[0-2])(?:-(0[1-9]|[12]\d|3[01]))?)?$/;

/** The first day of `2024`, `2024-05` or `2024-05-07`. Throws commander's error for anything else. */
export function parseFirstDay(text: string): string {
  const [, year, month = "01", day = "01"] = partsOf(text);
  return `${year}-${month}-${day}`;
}

/** The last day of `2024`, `2024-05` or `2024-05-07`. Throws commander's error for anything else. */
export function parseLastDay(text: string): string {
  const [, year = "", month = "12", day] = partsOf(text);
  return `${year}-${month}-${day ?? lastDayOf(year, month)}`;
}

function lastDayOf(year: string, month: string): number {
  // Day 0 of the next month.
  return new Date(Date.UTC(Number(year), Number(month), 0)).getUTCDate();
}

function partsOf(text: string): RegExpExecArray {
  const parts = pattern.exec(text);
  const [, year = "", month = "12", day = "01"] = parts ?? [];
  if (parts === null || Number(day) > lastDayOf(year, month))
    throw new InvalidArgumentError("expected a year, a month or a day, as in 2024, 2024-05 or 2024-05-07.");
  return parts;
}
