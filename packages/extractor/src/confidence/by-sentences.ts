import { sentenceVerdicts } from "./rule-verdicts.ts";

type SentenceVerdicts = typeof sentenceVerdicts;

/** No claim is surer, or less sure, than this: nobody has read more claims than that. */
const bounds = [0.01, 0.99] as const;

/**
 * Gives how likely a role is true when one sentence says it, or several do: the odds that its rule has, times how much
 * likelier such roles were found true than all were (Bayes' rule, with the rule and the number of sentences taken as
 * independent signs). From 0 to 1, to two digits.
 */
export function createBySentences(
  verdicts: SentenceVerdicts,
): (confidence: number, sentences: number) => number {
  const { one, several } = verdicts;
  const all = oddsOf([one[0] + several[0], one[1] + several[1]]);
  const factors = { one: oddsOf(one) / all, several: oddsOf(several) / all };
  return (confidence, sentences) => {
    const [low, high] = bounds;
    const bounded = Math.min(high, Math.max(low, confidence));
    const odds = (bounded / (1 - bounded)) * factors[sentences > 1 ? "several" : "one"];
    return Math.round(100 * Math.min(high, Math.max(low, odds / (1 + odds)))) / 100;
  };
}

/** How likely a role is true by its rule's confidence and the number of its sentences, from what was read. */
export const bySentences = createBySentences(sentenceVerdicts);

/** One true and one false more, so that nothing is certain (Laplace's rule of succession). */
function oddsOf([right, read]: readonly [number, number]): number {
  return (right + 1) / (read - right + 1);
}
