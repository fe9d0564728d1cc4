import { isMeasuringVerb, measureNouns } from "../place/way-to-verb.ts";
import type { Token } from "../sentence/token.ts";

const trialWords = new Set(
  "sota state-of-the-art benchmark benchmarks leaderboard baseline baselines experimental empirical empirically tested benchmarked zero-shot few-shot out-of-distribution challenging findings record demonstrations demonstrations".split(
    " ",
  ),
);

/** True when some word between two places tells of a trial or its outcome: a measure, a share, a verb of testing or reaching. */
export function tellsOfTrial(tokens: readonly Token[], from: number, end: number): boolean {
  for (let at = Math.max(from, 0); at < Math.min(end, tokens.length); at += 1) {
    const token = tokens[at];
    if (token === undefined) return false;
    if (token.kind === "verb" && isMeasuringVerb(token.lemma)) return true;
    if (token.kind === "number" && token.number?.unit !== "" && token.number !== undefined) return true;
    if (token.kind === "word" && (measureNouns.has(token.text) || trialWords.has(token.text))) return true;
  }
  return false;
}
