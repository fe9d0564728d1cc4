import type { Token } from "../../sentence/token.ts";
import { gainNouns } from "../numbers/is-gain.ts";
import type { Score } from "../score.ts";
import type { ScoredSentence } from "../scored-sentence.ts";
import { listEnds } from "./list-ends.ts";

/** "a relative improvement of 51.1%", "51.1% relative success rate", "by 18.4% and 46.2% relatively", "a relative gain of 78% on A, 24% on B"; not "5% relative to X". */
export function isRelative(score: Score, sentence: ScoredSentence): boolean {
  const { tokens } = sentence.context.view;
  const { first, last } = listEnds(score, sentence);
  if (tokens.slice(first, last).some(isSaidRelative)) return true;
  const behind = tokens.slice(last + 1, last + 5);
  const end = behind.findIndex(
    ({ kind, number }) => number !== undefined || kind === "comma" || kind === "conjunction" || isBreak(kind),
  );
  if (behind.slice(0, end < 0 ? 4 : end).some(isSaidRelative)) return true;
  for (let at = first - 1; at >= Math.max(0, first - 9); at -= 1) {
    const token = tokens[at];
    if (token === undefined || isBreak(token.kind) || token.text === "absolute") return false;
    if (isSaidRelative(token)) return true;
    const before = token.number === undefined ? undefined : sentence.scores.find((one) => one.at === at);
    if (token.number !== undefined)
      return before?.kind === "gain" && isListedBehind(at, first, tokens) && isRelative(before, sentence);
  }
  return false;
}

function isSaidRelative({ text }: Token): boolean {
  return text === "relative" || text === "relatively";
}

function isBreak(kind: Token["kind"]): boolean {
  return kind === "break" || kind === "relative";
}

/** "78% on A, 24% on B": no word tells of another difference. */
function isListedBehind(before: number, at: number, tokens: readonly Token[]): boolean {
  return !tokens
    .slice(before + 1, at)
    .some(
      ({ kind, text }) =>
        kind === "verb" || gainNouns.has(text) || /^(?:higher|lower|better|worse)$/.test(text),
    );
}
