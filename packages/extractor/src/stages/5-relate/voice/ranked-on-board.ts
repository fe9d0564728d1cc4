import { prepositionsOf } from "../place/way-to-verb.ts";
import type { Place } from "../sentence/sentence-view.ts";
import type { Token } from "../sentence/token.ts";

/** "the leading model on the X leaderboard achieves 18% here": X says who is meant, and nothing is measured on it. */
export function isRankedOnBoard(place: Place, tokens: readonly Token[]): boolean {
  const { phraseEnd, verb } = place.governor;
  const [tie] = prepositionsOf(place);
  const isBoard = /^leaderboards?$/.test(tokens[phraseEnd - 1]?.text ?? "");
  return (
    isBoard &&
    verb === undefined &&
    /^(?:models?|systems?|methods?|approach(?:es)?|entry|entries)$/.test(tie?.noun?.text ?? "")
  );
}
