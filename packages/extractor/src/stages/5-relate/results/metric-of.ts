import type { Candidate } from "../../../model/mention.ts";
import type { Token } from "../sentence/token.ts";
import { measureNouns } from "../way-to-verb.ts";
import { readMetric } from "./read-metric.ts";
import type { Score } from "./score.ts";

/** Agents, code and proofs are counted by success, tests passed or proofs found: a bare share of them is no accuracy. */
const otherMeasure = /agent|arena|world|swe-|web|eval\b|alpaca|mbpp|code|mini ?f2f|proof|putnam|toxi|vbench/i;
/** What a gain "by N%" may be of without saying a metric: "improves performance by", "outperforms rivals by". */
const wholes =
  /^(?:models?|methods?|baselines?|approach(?:es)?|competitors?|rivals?|sota|state-of-the-art|systems?|margin|it|them|llms?|overall)$/;

/**
 * The metric beside the value, else that of a value in the same list, else `accuracy` for a share of a benchmark and
 * `score` for the rest. Undefined where the text measures something that has no known name.
 */
export function metricOf(
  score: Score,
  scores: readonly Score[],
  benchmark: Candidate,
  tokens: readonly Token[],
): string | undefined {
  const named = score.metric ?? listedMetric(score, scores, tokens);
  if (named !== undefined) return named;
  if (isOfUnknown(score, tokens)) return undefined;
  const sole = new Set(scores.flatMap(({ metric }) => (metric === undefined ? [] : [metric])));
  // A lead in a sentence of one metric is a lead in that metric.
  if (score.kind === "gain" && sole.size === 1) return [...sole][0];
  if (benchmark.type !== "benchmark") return undefined;
  return score.unit === "%" && !otherMeasure.test(benchmark.name) ? "accuracy" : "score";
}

/** "FID of 2.06 on A, 1.48 on B" and "25% success rate on A and 31% on B": one metric for the list. */
function listedMetric(score: Score, scores: readonly Score[], tokens: readonly Token[]): string | undefined {
  for (const other of scores) {
    const [first, second] = other.at < score.at ? [other, score] : [score, other];
    const between = tokens.slice(first.at + 1, second.at);
    const apart = between.some(
      ({ kind }) => kind === "verb" || kind === "be" || kind === "relative" || kind === "break",
    );
    if (other === score || other.metric === undefined || other.unit !== score.unit || apart) continue;
    // Bare numbers share a metric only where it stands in front of them all.
    const inFront = readMetric(tokens, other.at, 0, other.at + 1) !== undefined;
    if (score.unit === "%" || inFront) return other.metric;
  }
  return undefined;
}

/** "improves intelligibility by 1.85%": a thing measured that is no metric we know. */
function isOfUnknown(score: Score, tokens: readonly Token[]): boolean {
  if (score.kind !== "gain" || tokens[score.at - 1]?.text !== "by") return false;
  const of = tokens[score.at - 2];
  return of?.kind === "word" && !measureNouns.has(of.text) && !wholes.test(of.text);
}
