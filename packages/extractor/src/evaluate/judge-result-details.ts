import type { Result } from "@methodscape/graph-model";
import { normaliseName } from "../lexicon/normalise-name.ts";
import type { GoldResult } from "./gold-records.ts";
import type { Verdict } from "./judgement.ts";

/** What stands beside a value and decides how it may be read. */
export type ResultDetail = "baseline" | "part" | "relative";

export interface JudgedDetail {
  readonly kind: ResultDetail;
  readonly verdict: Verdict;
}

/**
 * Whether a result whose tuple is right also tells whom a gain is held against, which part of the benchmark was used and
 * that a gain is relative. Only what the reader wrote down is asked for: a detail beyond it counts for nothing, one in
 * another's place is spurious and the right one missed.
 *
 * @param aliasesOf All names of the entity that has a name; none where it is no name
 */
export function judgeResultDetails(
  gold: GoldResult,
  { gain, protocol }: Result,
  aliasesOf: (name: string) => readonly string[],
): readonly JudgedDetail[] {
  const { baseline, subset, condition, relative } = protocol;
  const rivals = baseline === undefined ? [] : [baseline, ...aliasesOf(baseline)];
  // Readers wrote steps and what a system was given into the part.
  const parts = [subset, condition].flatMap((one) => one ?? []);
  return [
    ...(gain ? judged("baseline", gold.comparedWith, rivals) : []),
    ...(gain
      ? judged("relative", gold.relative === true ? "relative" : undefined, relative ? ["relative"] : [])
      : []),
    ...judged("part", gold.protocol?.subset, parts),
  ];
}

function judged(
  kind: ResultDetail,
  wanted: string | undefined,
  found: readonly string[],
): readonly JudgedDetail[] {
  if (wanted === undefined) return [];
  if (found.some((one) => isAlike(one, wanted))) return [{ kind, verdict: "hit" }];
  const missed: JudgedDetail = { kind, verdict: "missed" };
  return found.length === 0 ? [missed] : [missed, { kind, verdict: "spurious" }];
}

/** One says no more than the other with an article or a noun of kind. */
function isAlike(left: string, right: string): boolean {
  const [first, second] = [fold(left), fold(right)];
  return first !== "" && second !== "" && (first.includes(second) || second.includes(first));
}

function fold(name: string): string {
  return normaliseName(name.replace(/^(?:the|a|an) /i, "")).replace(/[^\p{L}\d]/gu, "");
}
