import type { TokenReader } from "../../2-tokens/token-reader.ts";
import { dayOf, monthOf } from "./date-steps.ts";
import { monthNames } from "./month-names.ts";

/** A stretch of time that words name, from its first to its last year, month or day. */
export interface NamedTime {
  readonly from: string;
  readonly to: string;
  /** How many tokens name it. */
  readonly length: number;
}

const fullNames = monthNames.map((name) => name.toLowerCase());
const shortNames = fullNames.map((name) => name.slice(0, 3));
const quarters = ["first", "second", "third", "fourth"];

/** The time that stands `ahead` places further on: "2024", "June 2024", "15 June 2024", "2024-06", "Q1 2024". */
export function dateAhead(reader: TokenReader, ahead: number): NamedTime | undefined {
  return (
    writtenAhead(reader, ahead) ??
    dayAhead(reader, ahead) ??
    monthAhead(reader, ahead) ??
    partOfYearAhead(reader, ahead) ??
    plainYear(reader, ahead)
  );
}

/** The number of the month that a word names alone, from 1: "January" in "between January and March 2024". */
export function monthWordAhead(reader: TokenReader, ahead: number): number | undefined {
  const token = reader.peek(ahead);
  if (token?.kind !== "word") return undefined;
  const word = token.text.toLowerCase();
  const place = Math.max(fullNames.indexOf(word), shortNames.indexOf(word === "sept" ? "sep" : word));
  return place < 0 ? undefined : place + 1;
}

/** The year that stands `ahead` places further on. */
function yearAhead(reader: TokenReader, ahead: number): number | undefined {
  const token = reader.peek(ahead);
  const year = token?.kind === "number" || token?.kind === "word" ? Number(token.text) : Number.NaN;
  return Number.isInteger(year) && year >= 1950 && year <= 2100 ? year : undefined;
}

function plainYear(reader: TokenReader, ahead: number): NamedTime | undefined {
  const year = yearAhead(reader, ahead);
  return year === undefined ? undefined : { from: String(year), to: String(year), length: 1 };
}

/** "2024-06-15", "2024-06", "06/2024". */
function writtenAhead(reader: TokenReader, ahead: number): NamedTime | undefined {
  const text = reader.peek(ahead)?.text ?? "";
  const [, early, middle, day] = /^(\d{4})[-/](\d{1,2})(?:[-/](\d{1,2}))?$/.exec(text) ?? [];
  const [, first, late] = /^(\d{1,2})[-/](\d{4})$/.exec(text) ?? [];
  const year = early ?? late;
  const month = Number(middle ?? first);
  if (year === undefined || month < 1 || month > 12) return undefined;
  return wholeOf(day === undefined ? monthOf(year, month) : dayOf(monthOf(year, month), Number(day)), 1);
}

/** "June 2024", "June of 2024". */
function monthAhead(reader: TokenReader, ahead: number): NamedTime | undefined {
  const month = monthWordAhead(reader, ahead);
  if (month === undefined) return undefined;
  const at = ahead + 1 + Number(reader.sees(["of"], ahead + 1) || reader.sees([","], ahead + 1));
  const year = yearAhead(reader, at);
  return year === undefined ? undefined : wholeOf(monthOf(year, month), at + 1 - ahead);
}

/** "15 June 2024", "June 15, 2024", "June 15th 2024". */
function dayAhead(reader: TokenReader, ahead: number): NamedTime | undefined {
  const before = dayNumber(reader, ahead);
  const month = monthWordAhead(reader, before === undefined ? ahead : ahead + 1);
  const day = before ?? dayNumber(reader, ahead + 1);
  if (month === undefined || day === undefined) return undefined;
  const at = ahead + 2 + Number(reader.sees([","], ahead + 2) || reader.sees(["of"], ahead + 2));
  const year = yearAhead(reader, at);
  return year === undefined ? undefined : wholeOf(dayOf(monthOf(year, month), day), at + 1 - ahead);
}

function dayNumber(reader: TokenReader, ahead: number): number | undefined {
  const day = /^(\d{1,2})(?:st|nd|rd|th)?$/i.exec(reader.peek(ahead)?.text ?? "")?.[1];
  return day === undefined ? undefined : Number(day);
}

/** "Q1 2024", "H2 2024", "the first half of 2024", "second quarter of 2024". */
function partOfYearAhead(reader: TokenReader, ahead: number): NamedTime | undefined {
  const [, sign, number] = /^([qh])([1-4])$/i.exec(reader.peek(ahead)?.text ?? "") ?? [];
  const start = ahead + Number(reader.sees(["the"], ahead));
  const place = quarters.findIndex((word) => reader.sees([word], start)) + 1;
  const said = ["quarter", "half"].find((word) => place > 0 && reader.sees([word], start + 1));
  const isHalf = sign === undefined ? said === "half" : sign.toLowerCase() === "h";
  const part = number === undefined ? place : Number(number);
  if ((sign === undefined && said === undefined) || (isHalf && part > 2)) return undefined;
  const end = sign === undefined ? start + 2 : ahead + 1;
  const at = end + Number(reader.sees(["of"], end));
  const year = yearAhead(reader, at);
  if (year === undefined) return undefined;
  const months = isHalf ? 6 : 3;
  const last = part * months;
  return { from: monthOf(year, last - months + 1), to: monthOf(year, last), length: at + 1 - ahead };
}

function wholeOf(date: string | undefined, length: number): NamedTime | undefined {
  return date === undefined ? undefined : { from: date, to: date, length };
}
