import type { DateCondition, YearCondition } from "@methodscape/graph-model";
import { dateAhead, monthOf, monthWordAhead, type NamedTime } from "./date-ahead.ts";
import { neighbourDate } from "./date-steps.ts";
import { parseRecentDates } from "./parse-recent-dates.ts";
import { acceptOnwards, parseYears } from "./parse-years.ts";
import type { TokenReader } from "./token-reader.ts";

const yearLength = "2024".length;

/**
 * Reads a time: years as parse-years.ts does, and "in June 2024", "since 2024-06-15", "before April 2024", "between
 * January and March 2024", "in the last three months", which counts back from the graph's newest paper.
 */
export function parseDates(reader: TokenReader): YearCondition | DateCondition | undefined {
  return parseRecentDates(reader) ?? parseRange(reader) ?? parseSide(reader) ?? parseYears(reader);
}

/** "After June 2024" leaves June out, "since June 2024" does not; "before" leaves it out, "until" does not. */
const sides: readonly (readonly [string, (time: NamedTime) => Omit<DateCondition, "op">])[] = [
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
    (word) => [word, ({ from, to }: NamedTime) => ({ from, to })] as const,
  ),
];

const publishing = ["publish", "release", "appear", "submit", "write", "post", "date"];

function parseSide(reader: TokenReader): DateCondition | undefined {
  const said = publishing.some((verb) => reader.sees([verb])) ? 1 : 0;
  for (const [words, bounds] of sides) {
    const text = words === "" ? [] : words.split(" ");
    if (!reader.sees(text, said) || (words === "" && said > 0)) continue;
    const start = said + text.length + Number(words !== "" && reader.sees(["the"], said + text.length));
    const time = dateAhead(reader, start);
    // Years alone have a condition of their own; behind "published" they are read here all the same.
    if (time === undefined || (isYear(time) && said === 0)) continue;
    reader.take(start + time.length);
    const open = words === "from" && acceptOnwards(reader);
    return { op: "date", ...(open ? { from: time.from } : bounds(time)) };
  }
  return undefined;
}

function parseRange(reader: TokenReader): DateCondition | undefined {
  for (const [open, middle] of [
    ["between", "and"],
    ["from", "to"],
    ["from", "until"],
    ["from", "till"],
    ["from", "through"],
  ] as const) {
    if (!reader.sees([open])) continue;
    const first = dateAhead(reader, 1);
    const alone = first === undefined ? monthWordAhead(reader, 1) : undefined;
    const joint = 1 + (first?.length ?? 1);
    const last = reader.sees([middle], joint) ? dateAhead(reader, joint + 1) : undefined;
    // "From January to March 2024": one year for both.
    const from =
      alone === undefined || last === undefined ? first?.from : monthOf(last.to.slice(0, yearLength), alone);
    if (from === undefined || last === undefined) continue;
    if ((first === undefined || isYear(first)) && isYear(last)) continue;
    reader.take(joint + 1 + last.length);
    return last.to < from
      ? { op: "date", from: last.from, to: first?.to ?? from }
      : { op: "date", from, to: last.to };
  }
  return undefined;
}

function isYear({ from, to }: NamedTime): boolean {
  return from.length === yearLength && to.length === yearLength;
}
