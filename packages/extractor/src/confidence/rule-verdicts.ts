/**
 * How many claims of a rule a reader found true, of how many read: `[true, read]`, by tier. Written by
 * `node scripts/count-verdicts.mjs` from eval/annotations/verdicts.jsonl; not edited by hand.
 */
export const ruleVerdicts: Readonly<
  Record<"shown" | "possible", Readonly<Record<string, readonly [number, number]>>>
> = {
  shown: {},
  possible: {},
};
