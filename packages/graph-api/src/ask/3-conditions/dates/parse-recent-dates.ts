import type { DateCondition } from "@methodscape/graph-model";
import { phraseWords, type TokenReader } from "../../2-tokens/token-reader.ts";
import { monthLength, monthsAway, startOfStretch, type TimeUnit, yearLength } from "./date-steps.ts";

const openers = ["", "in", "over", "during", "within", "from", "of", "for", "publish in"];
const units = ["day", "week", "month", "year"] as const satisfies readonly TimeUnit[];
const numbers = "one two three four five six seven eight nine ten eleven twelve".split(" ");
const longest = 1000;

/**
 * Reads "in the last three months", "over the past year", "last 6 months", counted back from the newest paper, and
 * "this year", "last month", by the calendar of that paper. Undefined where no paper has a date.
 */
export function parseRecentDates(reader: TokenReader): DateCondition | undefined {
  const { newest } = reader.asked;
  if (newest === undefined) return undefined;
  for (const opener of openers) {
    const open = phraseWords(opener);
    if (!reader.sees(open)) continue;
    const found = stretchAhead(reader, open.length, newest);
    if (found === undefined) continue;
    reader.take(found.length);
    return found.condition;
  }
  return undefined;
}

interface Stretch {
  readonly condition: DateCondition;
  readonly length: number;
}

function stretchAhead(reader: TokenReader, from: number, newest: string): Stretch | undefined {
  const article = ["the", "these", "our"].some((word) => reader.sees([word], from));
  const at = from + Number(article);
  if (reader.sees(["this"], at)) return calendarAhead(reader, at + 1, newest, 0);
  const isPast = reader.sees(["past"], at);
  if (!isPast && !reader.sees(["last"], at) && !reader.sees(["previous"], at)) return undefined;
  const count = countAhead(reader, at + 1);
  if (!article && !isPast && count === undefined) return calendarAhead(reader, at + 1, newest, -1);
  const behind = at + 1 + Number(count !== undefined);
  const unit = units.find((word) => reader.sees([word], behind));
  if (unit === undefined) return undefined;
  const condition = { op: "date", from: startOfStretch(newest, count ?? 1, unit), to: newest } as const;
  return { condition, length: behind + 1 };
}

function countAhead(reader: TokenReader, ahead: number): number | undefined {
  const token = reader.peek(ahead);
  if (token?.kind === "number")
    return Number.isInteger(token.value) && token.value > 0 && token.value < longest
      ? token.value
      : undefined;
  const place = numbers.indexOf(token?.text.toLowerCase() ?? "");
  return place < 0 ? undefined : place + 1;
}

/** "This year", "last month": that of the newest paper, or the one before. */
function calendarAhead(reader: TokenReader, at: number, newest: string, step: 0 | -1): Stretch | undefined {
  const isYear = reader.sees(["year"], at);
  const month = newest.slice(0, monthLength);
  if (!isYear && (!reader.sees(["month"], at) || month.length < monthLength)) return undefined;
  const date = isYear ? String(Number(newest.slice(0, yearLength)) + step) : monthsAway(month, step);
  return { condition: { op: "date", from: date, to: date }, length: at + 1 };
}
