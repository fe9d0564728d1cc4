import type { Result, ResultCondition, Tier } from "@methodscape/graph-model";
import { defaultVoices, evidenceIn } from "../claim-voices.ts";
import type { GraphIndex } from "../graph-index.ts";
import { type ConditionMatcher, type MatchPart, unseen } from "./condition-match.ts";

/** A paper states such a result, or, under `not`, is not seen to. */
export function resultMatcher(
  index: GraphIndex,
  condition: ResultCondition,
  negated: boolean,
  tiers: readonly Tier[],
): ConditionMatcher {
  return (paper) => {
    const results = (index.resultsOf.get(paper.id) ?? []).filter(
      (result) =>
        tiers.includes(result.tier) &&
        meetsResult(result, condition) &&
        evidenceIn(result.evidence, defaultVoices).length > 0,
    );
    if (negated) return results.length === 0 ? unseen : undefined;
    if (results.length === 0) return undefined;
    const part: MatchPart = {
      evidence: results.flatMap((result) => evidenceIn(result.evidence, defaultVoices)),
      entities: new Set(),
      results: new Set(results.map((result) => result.id)),
      affirmed: true,
    };
    return { group: "direct", parts: [part] };
  };
}

/** True when a result is of the asked benchmark, model, method and metric, and its value within the bounds. */
function meetsResult(result: Result, condition: Omit<ResultCondition, "op">): boolean {
  const { minimum, maximum } = condition;
  if (condition.benchmark !== undefined && result.benchmark !== condition.benchmark) return false;
  if (condition.model !== undefined && result.model !== condition.model) return false;
  if (condition.method !== undefined && result.method !== condition.method) return false;
  if (condition.metric !== undefined && result.metric !== condition.metric) return false;
  if (minimum === undefined && maximum === undefined) return true;
  return !result.gain && isWithin(result, minimum, maximum, condition.exclusive === true);
}

/**
 * True when a value lies within bounds that may be open; `exclusive` leaves the bounds themselves out. A value of which
 * the text says no more than "over 60%" lies within none, nor does what people reach: bounds ask for systems.
 */
export function isWithin(
  { value, protocol, people }: Pick<Result, "value" | "protocol" | "people">,
  minimum: number | undefined,
  maximum: number | undefined,
  exclusive: boolean,
): boolean {
  if (minimum === undefined && maximum === undefined) return true;
  if (protocol.bound !== undefined || people === true) return false;
  if (minimum !== undefined && (exclusive ? value <= minimum : value < minimum)) return false;
  return maximum === undefined || (exclusive ? value < maximum : value <= maximum);
}
