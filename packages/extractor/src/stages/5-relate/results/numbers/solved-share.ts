import type { Token } from "../../sentence/token.ts";

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
  const last = listEnd(tokens, at);
  const behind = tokens.slice(last + 1, last + 9);
  const end = behind.findIndex(
    ({ kind }) => kind === "comma" || kind === "verb" || kind === "number" || kind === "break",
  );
  const share = (end < 0 ? behind : behind.slice(0, end)).some(({ text }) => asked.test(text));
  if (!share) return undefined;
  for (let before = listStart(tokens, at) - 1; before >= Math.max(0, at - 12); before -= 1) {
    const token = tokens[before];
    // "solves 49% of the plain tasks and 30% of the hard ones"
    if (token?.kind === "number" && tokens.slice(before, at).some(isJoint))
      return solvedShare(tokens, before);
    if (token === undefined || token.kind === "comma" || token.kind === "number" || token.kind === "break")
      return undefined;
    const found = solving.find(([verb]) => verb.test(token.text));
    if (found !== undefined) return found[1];
  }
  return undefined;
}

/** The first number of "12.1%, 15.4% and 20.0%". */
function listStart(tokens: readonly Token[], at: number): number {
  let start = at;
  while (isJoint(tokens[start - 1]) && start > 1) {
    const before = isJoint(tokens[start - 2]) ? start - 3 : start - 2;
    if (tokens[before]?.number?.unit !== "%") break;
    start = before;
  }
  return start;
}

function listEnd(tokens: readonly Token[], at: number): number {
  let end = at;
  while (isJoint(tokens[end + 1])) {
    const next = isJoint(tokens[end + 2]) ? end + 3 : end + 2;
    if (tokens[next]?.number?.unit !== "%") break;
    end = next;
  }
  return end;
}

function isJoint(token: Token | undefined): boolean {
  return token?.kind === "comma" || token?.kind === "conjunction";
}
