import type { Judgement } from "./judgement.ts";

/** Claims whose confidence lies within a step, and how many of them are true. */
export interface ReliabilityStep {
  readonly low: number;
  readonly high: number;
  readonly claims: number;
  /** Mean confidence that the program gave, and the share that is true, 0 to 1. */
  readonly stated: number;
  readonly seen: number;
}

/**
 * The reliability curve of claims that carry a confidence: calibrated ones are as often true as they say
 * (A. H. Murphy and R. L. Winkler, Reliability of subjective probability forecasts, 1977, doi:10.2307/2346866).
 */
export function reliabilityCurve(
  judgements: readonly Judgement[],
  edges: readonly number[] = [0, 0.5, 0.6, 0.7, 0.8, 0.9, 0.95, 1.0001],
): ReliabilityStep[] {
  const claims = judgements.flatMap(({ confidence, verdict, isNamed = verdict === "hit" }) =>
    confidence === undefined || verdict === "missed" ? [] : [{ confidence, isTrue: isNamed }],
  );
  return edges.slice(0, -1).flatMap((low, index) => {
    const high = edges[index + 1] ?? 1;
    const inside = claims.filter(({ confidence }) => confidence >= low && confidence < high);
    if (inside.length === 0) return [];
    const stated = inside.reduce((sum, { confidence }) => sum + confidence, 0) / inside.length;
    const seen = inside.filter(({ isTrue }) => isTrue).length / inside.length;
    return [{ low, high: Math.min(high, 1), claims: inside.length, stated, seen }];
  });
}

/** The curve as a Markdown table; empty when no claim carries a confidence. */
export function describeReliability(judgements: readonly Judgement[]): string {
  const steps = reliabilityCurve(judgements);
  if (steps.length === 0) return "";
  const rows = steps.map(
    ({ low, high, claims, stated, seen }) =>
      `| ${low.toFixed(2)} to ${high.toFixed(2)} | ${claims} | ${stated.toFixed(3)} | ${seen.toFixed(3)} |`,
  );
  return ["", "| confidence | claims | stated | true |", "|---|--:|--:|--:|", ...rows, ""].join("\n");
}
