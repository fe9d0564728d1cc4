import type { Score } from "../score.ts";
import type { ScoredSentence } from "../scored-sentence.ts";

/** "our subjects' error rate rises by 24%": what is counted of those who took part is no value of a system. */
export function isOfSubjects({ token }: Score, { context: { view } }: ScoredSentence): boolean {
  return /\b(?:subjects|participants|annotators|raters|users|evaluators)['’]\s/i.test(
    view.text.slice(view.span.start, token.start),
  );
}
