import type { MetricDirection } from "@methodscape/graph-model";
import type { TokenReader } from "../2-tokens/token-reader.ts";

/** A bound on a measured value: "above 60%", ">= 60", "at least 60 percent". */
export interface ValueBound {
  readonly minimum?: number;
  readonly maximum?: number;
  readonly exclusive?: boolean;
}

type Comparison = "above" | "at least" | "below" | "at most" | "better" | "worse";

const comparisons: readonly (readonly [string, Comparison])[] = [
  ["greater than or equal to", "at least"],
  ["more than", "above"],
  ["greater than", "above"],
  ["higher than", "above"],
  ["better than", "better"],
  ["above", "above"],
  ["over", "above"],
  [">", "above"],
  ["exceed", "above"],
  ["at least", "at least"],
  [">=", "at least"],
  ["≥", "at least"],
  ["less than", "below"],
  ["lower than", "below"],
  ["worse than", "worse"],
  ["below", "below"],
  ["under", "below"],
  ["<", "below"],
  ["at most", "at most"],
  ["<=", "at most"],
  ["≤", "at most"],
  ["up to", "at most"],
];

/**
 * Reads a comparison and a number that is no year; undefined, with nothing taken, when none comes next. "Better than 5"
 * is below 5 where the `direction` of what is measured is `lower`.
 */
export function parseValueBound(
  reader: TokenReader,
  from = 0,
  direction?: MetricDirection,
): { bound: ValueBound; length: number } | undefined {
  const between = parseBetween(reader, from);
  if (between !== undefined) return between;
  for (const [text, comparison] of comparisons) {
    const words = text.split(" ");
    if (!reader.sees(words, from)) continue;
    const number = reader.peek(from + words.length);
    if (number?.kind !== "number" || number.value > 1000) continue;
    const length = words.length + 1;
    return {
      bound: boundOf(arithmeticOf(comparison, direction), number.value),
      length: length + unitLength(reader, from + length),
    };
  }
  return undefined;
}

/** "between 80 and 90%", "from 80 to 90"; two years are no values. */
function parseBetween(reader: TokenReader, from: number): { bound: ValueBound; length: number } | undefined {
  for (const [open, middle] of [
    ["between", "and"],
    ["from", "to"],
  ] as const) {
    const low = reader.peek(from + 1);
    const behindLow = from + 2 + unitLength(reader, from + 2);
    const high = reader.peek(behindLow + 1);
    if (!reader.sees([open], from) || low?.kind !== "number" || low.value > 1000) continue;
    if (!reader.sees([middle], behindLow) || high?.kind !== "number" || high.value > 1000) continue;
    const end = behindLow + 2 + unitLength(reader, behindLow + 2);
    return {
      bound: { minimum: Math.min(low.value, high.value), maximum: Math.max(low.value, high.value) },
      length: end - from,
    };
  }
  return undefined;
}

function unitLength(reader: TokenReader, at: number): number {
  const token = reader.peek(at);
  const isUnit =
    token?.kind === "sign" ? token.text === "%" : token?.kind === "word" && token.root.startsWith("percent");
  return isUnit ? 1 : 0;
}

function arithmeticOf(
  comparison: Comparison,
  direction: MetricDirection | undefined,
): Exclude<Comparison, "better" | "worse"> {
  if (comparison !== "better" && comparison !== "worse") return comparison;
  return (comparison === "better") === (direction !== "lower") ? "above" : "below";
}

function boundOf(comparison: ReturnType<typeof arithmeticOf>, value: number): ValueBound {
  switch (comparison) {
    case "above":
      return { minimum: value, exclusive: true };
    case "at least":
      return { minimum: value };
    case "below":
      return { maximum: value, exclusive: true };
    case "at most":
      return { maximum: value };
  }
}
