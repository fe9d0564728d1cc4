import type { YearCondition } from "@methodscape/graph-model";
import type { TokenReader } from "./token-reader.ts";

/** Reads "since 2024", "before 2023", "in 2024", "between 2023 and 2024", "from 2023 to 2024", "from 2023 on", "2024 papers". */
export function parseYears(reader: TokenReader): YearCondition | undefined {
  const range = parseRange(reader);
  if (range !== undefined) return range;
  for (const [words, bounds] of forms) {
    const text = words.split(" ");
    if (!reader.sees(text)) continue;
    const year = yearAhead(reader, text.length);
    if (year === undefined) continue;
    reader.take(text.length + 1);
    // "From 2023" is that year; "from 2023 on" and all that follow.
    if (words === "from" && acceptOnwards(reader)) return { op: "year", from: year };
    return { op: "year", ...bounds(year) };
  }
  const alone = yearAhead(reader, 0);
  if (alone === undefined) return undefined;
  reader.take();
  return { op: "year", from: alone, to: alone };
}

/** "From 2023 on", "from 2023 onwards"; the "on" of "from 2023 on MATH" is another one. */
export function acceptOnwards(reader: TokenReader): boolean {
  if (reader.accept("onward", "onwards")) return true;
  const next = reader.peek(1);
  const ends = next === undefined || next.kind === "sign" || reader.sees(["and"], 1);
  return ends && reader.accept("on");
}

/** "After 2023" leaves 2023 out, "since 2023" does not; "before 2023" leaves it out, "until 2023" does not. */
const forms: readonly (readonly [string, (year: number) => { from?: number; to?: number }])[] = [
  ["since", (year) => ({ from: year })],
  ["from", (year) => ({ from: year, to: year })],
  ["after", (year) => ({ from: year + 1 })],
  ["later than", (year) => ({ from: year + 1 })],
  ["newer than", (year) => ({ from: year + 1 })],
  ["before", (year) => ({ to: year - 1 })],
  ["older than", (year) => ({ to: year - 1 })],
  ["until", (year) => ({ to: year })],
  ["up to", (year) => ({ to: year })],
  ["in", (year) => ({ from: year, to: year })],
  ["of", (year) => ({ from: year, to: year })],
  ["during", (year) => ({ from: year, to: year })],
  ["publish in", (year) => ({ from: year, to: year })],
  ["publish since", (year) => ({ from: year })],
  ["publish after", (year) => ({ from: year + 1 })],
  ["publish before", (year) => ({ to: year - 1 })],
];

function parseRange(reader: TokenReader): YearCondition | undefined {
  for (const [open, middle] of [
    ["between", "and"],
    ["from", "to"],
    ["from", "until"],
    ["in", "and"],
    ["in", "or"],
    ["from", "and"],
    ["from", "or"],
  ] as const) {
    const from = yearAhead(reader, 1);
    const to = yearAhead(reader, 3);
    if (!reader.sees([open]) || from === undefined || !reader.sees([middle], 2) || to === undefined) continue;
    // "In 2023 and 2024" is one stretch of years, "in 2020 and 2024" is none.
    if (
      (open === "in" || middle === "and" || middle === "or") &&
      open !== "between" &&
      Math.abs(to - from) > 1
    )
      continue;
    reader.take(4);
    return { op: "year", from: Math.min(from, to), to: Math.max(from, to) };
  }
  return undefined;
}

function yearAhead(reader: TokenReader, ahead: number): number | undefined {
  const token = reader.peek(ahead);
  const year = token?.kind === "number" || token?.kind === "word" ? Number(token.text) : Number.NaN;
  return Number.isInteger(year) && year >= 1950 && year <= 2100 ? year : undefined;
}
