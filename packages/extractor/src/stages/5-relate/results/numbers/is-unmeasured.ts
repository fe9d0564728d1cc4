import type { SentenceView } from "../../sentence/sentence-view.ts";
import { metricAt } from "../metric/metric-phrase.ts";

/**
 * True for a number without a unit that is part of a name or a place in a list, or counts what follows it: "pass^8",
 * "R@ 5", "[32]", "ISBI 2012", "160,000 preference scores", "16 unseen categories".
 */
export function isUnmeasured(view: SentenceView, at: number): boolean {
  const { tokens } = view;
  const token = tokens[at];
  if (token?.number === undefined || token.number.unit !== "") return false;
  const before = tokens[at - 1]?.text ?? "";
  if (before === "^" || /(?:@|^f|^top|^no\.?|^k|^n)$/.test(before)) return true;
  if (!Number.isInteger(token.number.value) || token.text.includes(".")) return false;
  const isYear = /^(?:19|20)\d\d$/.test(token.text);
  return isYear || isCited(view, at) || countsNouns(view, at);
}

/** "[32]", "[4, 12]": a number in square brackets points at a work. */
function isCited({ tokens }: SentenceView, at: number): boolean {
  for (let before = at - 1; before >= Math.max(0, at - 8); before -= 1) {
    const token = tokens[before];
    if (token?.kind === "open") return token.text === "[";
    if (token?.kind !== "number" && token?.kind !== "comma") return false;
  }
  return false;
}

/** The words behind it end in a plural: so many of them. */
function countsNouns(view: SentenceView, at: number): boolean {
  const { tokens } = view;
  const behind = tokens.slice(at + 1, at + 6);
  const end = behind.findIndex(({ kind }) => kind !== "word" && kind !== "mention");
  const words = end < 0 ? behind : behind.slice(0, end);
  const last = words.at(-1);
  if (last === undefined || last.kind !== "word" || !/[^s]s$/.test(last.text)) return false;
  return /^(?:scores|rates)$/.test(last.text) || metricAt(view, at + words.length) === undefined;
}
