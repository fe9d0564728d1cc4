import type { Token } from "../sentence/token.ts";

const solving: readonly (readonly [verb: RegExp, metric: string])[] = [
  [/^(?:solv(?:e|es|ed|ing)|cracks?|decode[sd]?)$/, "solve rate"],
  [/^resolv(?:e|es|ed|ing)$/, "resolve rate"],
  [
    /^(?:complet(?:e|es|ed|ing)|succe(?:ed|eds|eded|eding)|accomplish(?:es|ed|ing)?|finish(?:es|ed|ing)?)$/,
    "success rate",
  ],
  [/^answer(?:s|ed|ing)?$/, "accuracy"],
  [/^(?:fix(?:es|ed|ing)?|repair(?:s|ed|ing)?)$/, "fix rate"],
  [/^(?:prov(?:e|es|ed|ing)|pass(?:es|ed|ing)?)$/, "pass rate"],
  [/^fail(?:s|ed|ing)?$/, "failure rate"],
];

const asked =
  /^(?:questions?|problems?|tasks?|issues?|cases?|theorems?|statements?|tests?|captchas?|instances?|examples?|bugs?|queries|instructions?|puzzles?|levels?|goals?|requests?|games?)$/;

/** "solves 38.9% of the problems", "succeed on <50% of the tasks": the measure that a share of what was asked stands for. */
export function solvedShare(tokens: readonly Token[], at: number): string | undefined {
  if (tokens[at]?.number?.unit !== "%") return undefined;
  const behind = tokens.slice(at + 1, at + 9);
  const end = behind.findIndex(
    ({ kind }) => kind === "comma" || kind === "verb" || kind === "number" || kind === "break",
  );
  const share = (end < 0 ? behind : behind.slice(0, end)).some(({ text }) => asked.test(text));
  if (!share) return undefined;
  for (let before = at - 1; before >= Math.max(0, at - 8); before -= 1) {
    const token = tokens[before];
    if (token === undefined || token.kind === "comma" || token.kind === "number" || token.kind === "break")
      return undefined;
    const found = solving.find(([verb]) => verb.test(token.text));
    if (found !== undefined) return found[1];
  }
  return undefined;
}
