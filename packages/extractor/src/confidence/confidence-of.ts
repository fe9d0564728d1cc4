import type { Tier } from "@methodscape/graph-model";
import { ruleVerdicts } from "./rule-verdicts.ts";

type Verdicts = typeof ruleVerdicts;

/** As much as this many claims of its kind count for a rule of which little was read. */
const priorWeight = 8;

/** Below this a claim belongs to the possible tier, whatever its rule says. */
const leastShown = 0.8;

/**
 * How likely a claim of a rule is true, from 0 to 1, to two digits: the share that readers found true, drawn towards the
 * share of its kind (`uses/…`) and of its tier where few claims were read (a Beta prior: A. Gelman et al., Bayesian Data
 * Analysis, 3rd edition, 2013, section 2.4). Undefined where nothing was read of the tier: then nothing is said.
 */
export type ConfidenceOf = (rule: string, tier: Tier) => number | undefined;

/** Confidence out of verdicts; each rule is counted once. */
export function createConfidence(verdicts: Verdicts): ConfidenceOf {
  const known = {
    shown: new Map<string, number | undefined>(),
    possible: new Map<string, number | undefined>(),
  } satisfies Record<Tier, unknown>;
  return (rule, tier) => {
    const ofTier = known[tier];
    const confidence = ofTier.get(rule);
    if (confidence !== undefined || ofTier.has(rule)) return confidence;
    const counted = countConfidence(rule, tier, verdicts);
    ofTier.set(rule, counted);
    return counted;
  };
}

/** Confidence out of what was read of this extractor's claims. */
export const confidenceOf: ConfidenceOf = createConfidence(ruleVerdicts);

/** The tier that a rule asks for, unless too few of its shown claims were found true. */
export function tierByConfidence(rule: string, tier: Tier): Tier {
  return tier === "shown" && (confidenceOf(rule, "shown") ?? 1) < leastShown ? "possible" : tier;
}

function countConfidence(rule: string, tier: Tier, verdicts: Verdicts): number | undefined {
  const ofTier = Object.entries(verdicts[tier]);
  const all = total(ofTier);
  if (all.read === 0) return undefined;
  const name = rule.replace(/^note\//, "");
  const kind = kindOf(name);
  const ofKind = shareOf(total(ofTier.filter(([other]) => kindOf(other) === kind)), all.right / all.read);
  const ofRule = shareOf(total(ofTier.filter(([other]) => other === name)), ofKind);
  return Math.round(100 * ofRule) / 100;
}

function kindOf(rule: string): string {
  return rule.split("/")[0] ?? rule;
}

interface Count {
  readonly right: number;
  readonly read: number;
}

function total(rows: readonly (readonly [string, readonly [number, number]])[]): Count {
  return rows.reduce((sum, [, [right, read]]) => ({ right: sum.right + right, read: sum.read + read }), {
    right: 0,
    read: 0,
  });
}

function shareOf({ right, read }: Count, prior: number): number {
  return (right + priorWeight * prior) / (read + priorWeight);
}
