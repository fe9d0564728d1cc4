import type { Token } from "../../sentence/token.ts";
import type { Score } from "../score.ts";

/** "by 7.3% on A and 8.0% on B": the second of a list is a gain as the first is. */
export function inheritsGain(tokens: readonly Token[], at: number, before: readonly Score[]): boolean {
  const last = before.at(-1);
  return (
    last?.kind === "gain" &&
    at - last.at <= 12 &&
    tokens[at - 1]?.text !== "of" &&
    tokens[at - 1]?.text !== "to" &&
    isOneList(tokens, last.at, at)
  );
}

/** Only names, words, "on" and a comma or "and" stand between. */
export function isOneList(tokens: readonly Token[], from: number, to: number): boolean {
  const between = tokens.slice(from + 1, to);
  const joined = between.some(({ kind }) => kind === "comma" || kind === "conjunction");
  return (
    joined &&
    between.every(
      ({ kind, text }) =>
        ["word", "mention", "comma", "conjunction", "determiner", "adverb", "open", "close"].includes(kind) ||
        ["on", "in", "for", "by"].includes(text),
    )
  );
}

/** "by up to 7.8% on A, 1.4% on B", "WER by up to 13%, WIL by 9.8%"; not "by up to 7% on A and by 3% on B". */
export function sharesMaximum(tokens: readonly Token[], at: number, last: Score | undefined): boolean {
  if (last?.bound !== "up-to") return false;
  if (tokens[at - 1]?.text !== "by") return !/^(?:an?|the)$/.test(tokens[at - 1]?.text ?? "");
  return !tokens.slice(last.at + 1, at).some(({ kind }) => kind === "verb" || kind === "conjunction");
}
