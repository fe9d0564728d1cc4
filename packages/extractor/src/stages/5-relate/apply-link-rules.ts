import type { Tier } from "@methodscape/graph-model";
import type { LinkRule, RuleContext } from "./link-rule.ts";
import type { Place } from "./sentence/sentence-view.ts";

export interface LinkFinding {
  readonly rule: LinkRule;
  readonly tier: Tier;
}

/** Asks the rules in order; the first that gives `shown` wins, else the first that gives `possible`. */
export function applyLinkRules(
  rules: readonly LinkRule[],
  place: Place,
  context: RuleContext,
): LinkFinding | undefined {
  let possible: LinkFinding | undefined;
  for (const rule of rules) {
    const tier = rule.read(place, context);
    if (tier === "shown") return { rule, tier };
    if (tier === "possible") possible ??= { rule, tier };
  }
  return possible;
}
