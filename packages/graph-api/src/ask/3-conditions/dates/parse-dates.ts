import type { DateCondition, YearCondition } from "@methodscape/graph-model";
import { phraseWords, type TokenReader } from "../../2-tokens/token-reader.ts";
import { dateAhead, monthWordAhead, type NamedTime } from "./date-ahead.ts";
import { monthOf, neighbourDate, yearLength } from "./date-steps.ts";
import { parseRecentDates } from "./parse-recent-dates.ts";

type Bounds = Omit<DateCondition, "op">;

/**
 * Reads a time: "since 2024", "in 2024", "2024 papers", "from 2023 on", "in June 2024", "since 2024-06-15", "before
 * April 2024", "between January and March 2024", "in the last three months", which counts back from the graph's newest
 * paper. Whole years are a condition of their own.
 */
export function parseDates(reader: TokenReader): YearCondition | DateCondition | undefined {
  return parseRecentDates(reader) ?? parseRange(reader) ?? parseSide(reader);
}

/** Reads a time of whole years; undefined, with nothing taken, where another one is said. */
export function parseYears(reader: TokenReader): YearCondition | undefined {
  return reader.attempt(() => {
    const read = parseDates(reader);
    return read?.op === "year" ? read : undefined;
  });
}

/** "After June 2024" leaves June out, "since June 2024" does not; "before" leaves it out, "until" does not. */
const sides: readonly (readonly [string, (time: NamedTime) => Bounds])[] = [
  ["since", ({ from }) => ({ from })],
  ["start in", ({ from }) => ({ from })],
  ["after", ({ to }) => ({ from: neighbourDate(to, 1) })],
  ["later than", ({ to }) => ({ from: neighbourDate(to, 1) })],
  ["newer than", ({ to }) => ({ from: neighbourDate(to, 1) })],
  ["before", ({ from }) => ({ to: neighbourDate(from, -1) })],
  ["older than", ({ from }) => ({ to: neighbourDate(from, -1) })],
  ["earlier than", ({ from }) => ({ to: neighbourDate(from, -1) })],
  ["until", ({ to }) => ({ to })],
  ["till", ({ to }) => ({ to })],
  ["up to", ({ to }) => ({ to })],
  ...["in", "on", "of", "from", "during", "within", ""].map(
    (words) => [words, ({ from, to }: NamedTime) => ({ from, to })] as const,
  ),
];

const publishing = ["publish", "release", "appear", "submit", "write", "post", "date"];

function parseSide(reader: TokenReader): YearCondition | DateCondition | undefined {
  const said = publishing.some((verb) => reader.sees([verb])) ? 1 : 0;
  for (const [words, bounds] of sides) {
    const text = phraseWords(words);
    if (!reader.sees(text, said) || (words === "" && said > 0)) continue;
    const start = said + text.length + Number(words !== "" && reader.sees(["the"], said + text.length));
    const time = dateAhead(reader, start);
    if (time === undefined) continue;
    reader.take(start + time.length);
    const open = words === "from" && acceptOnwards(reader);
    return conditionWithin(open ? { from: time.from } : bounds(time));
  }
  return undefined;
}

/** "From 2023 on", "from 2023 onwards"; the "on" of "from 2023 on MATH" is another one. */
function acceptOnwards(reader: TokenReader): boolean {
  if (reader.accept("onward", "onwards")) return true;
  const next = reader.peek(1);
  const ends = next === undefined || next.kind === "sign" || reader.sees(["and"], 1);
  return ends && reader.accept("on");
}

/**
 * What opens a stretch of time, and what stands between its ends. "In 2023 and 2024" is one, "in 2020 and 2024" is none:
 * such words take years that follow each other.
 */
const ranges: readonly (readonly [open: string, middle: string, ofNeighbours?: true])[] = [
  ["between", "and"],
  ["from", "to"],
  ["from", "until"],
  ["from", "till"],
  ["from", "through"],
  ["in", "and", true],
  ["in", "or", true],
  ["from", "and", true],
  ["from", "or", true],
];

function parseRange(reader: TokenReader): YearCondition | DateCondition | undefined {
  for (const [open, middle, ofNeighbours] of ranges) {
    if (!reader.sees([open])) continue;
    const first = dateAhead(reader, 1);
    const joint = 1 + (first?.length ?? 1);
    const last = reader.sees([middle], joint) ? dateAhead(reader, joint + 1) : undefined;
    if (last === undefined) continue;
    const bounds = first === undefined ? fromMonth(reader, last) : stretchOf(first, last);
    if (bounds === undefined || (ofNeighbours && !(first && areNeighbours(first, last)))) continue;
    reader.take(joint + 1 + last.length);
    return conditionWithin(bounds);
  }
  return undefined;
}

/** "From January to March 2024": one year for both. */
function fromMonth(reader: TokenReader, last: NamedTime): Bounds | undefined {
  const month = monthWordAhead(reader, 1);
  if (month === undefined || isYear(last.to)) return undefined;
  const from = monthOf(last.to.slice(0, yearLength), month);
  return stretchOf({ from, to: from, length: 1 }, last);
}

/** From the one to the other, whichever is said first. */
function stretchOf(first: NamedTime, last: NamedTime): Bounds {
  return last.to < first.from ? { from: last.from, to: first.to } : { from: first.from, to: last.to };
}

function areNeighbours(first: NamedTime, last: NamedTime): boolean {
  return isYear(first.from) && isYear(last.from) && Math.abs(Number(last.from) - Number(first.from)) <= 1;
}

function conditionWithin(bounds: Bounds): YearCondition | DateCondition {
  const { from, to } = bounds;
  if (![from, to].every((date) => date === undefined || isYear(date))) return { op: "date", ...bounds };
  return {
    op: "year",
    ...(from !== undefined && { from: Number(from) }),
    ...(to !== undefined && { to: Number(to) }),
  };
}

function isYear(date: string): boolean {
  return date.length === yearLength;
}
