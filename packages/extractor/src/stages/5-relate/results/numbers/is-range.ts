import type { Token } from "../../sentence/token.ts";
import type { Score } from "../score.ts";

/** "4-17%", "9% to 36%" without "from", "16% – 59%". */
export function isRange(tokens: readonly Token[], at: number): boolean {
  const previous = tokens[at - 1];
  const number = tokens[at]?.number;
  // "ratios range from 10% to 20%"
  const start = tokens[at - 1]?.text === "to" ? at - 2 : at;
  const ranged = tokens[start - 1]?.text === "from" ? tokens[start - 2] : undefined;
  if (/^(?:rang|var|span)(?:e|es|ed|ing|y|ies|ying|s|ning)?$/.test(ranged?.text ?? "")) return true;
  // "20% (+/-3%)"
  if (previous?.text === "±" || (previous?.text === "/" && tokens[at - 2]?.text === "+")) return true;
  if (number?.sign === "-" && previous?.kind === "number") return true;
  if (isBetween(tokens, at)) return true;
  const next = tokens[at + 1];
  if (next?.number?.sign === "-") return true;
  const joins = (token: Token | undefined) =>
    token?.text === "-" || token?.text === "–" || token?.text === "~";
  return (
    (joins(previous) && tokens[at - 2]?.kind === "number") ||
    (joins(next) && tokens[at + 2]?.kind === "number")
  );
}

/** "between 0.01 and 0.08": both. */
function isBetween(tokens: readonly Token[], at: number): boolean {
  const isFirst =
    tokens[at - 1]?.text === "between" && tokens[at + 1]?.text === "and" && tokens[at + 2]?.kind === "number";
  const isSecond =
    tokens[at - 1]?.text === "and" && tokens[at - 2]?.kind === "number" && tokens[at - 3]?.text === "between";
  return isFirst || isSecond;
}

/** "needs 5% to 9% fewer", no "from 5% to 9%" and no later pair of a list of such: neither end is a value. */
export function isOpenRange(tokens: readonly Token[], at: number, before: readonly Score[]): boolean {
  const first = tokens[at - 1]?.text === "to" && tokens[at - 2]?.kind === "number" ? at - 2 : at;
  const isPair = tokens[first + 1]?.text === "to" && tokens[first + 2]?.kind === "number";
  if (!isPair || before.some(({ kind }) => kind === "base")) return false;
  const lead = tokens[first - 1]?.kind === "determiner" ? tokens[first - 2] : tokens[first - 1];
  return lead?.text !== "from" && lead?.kind !== "mention";
}
