import type { Tier } from "@methodscape/graph-model";
import type { LinkRule, RuleContext } from "./rules/link-rule.ts";
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
    const tier = tierInText(rule, rule.read(place, context), place, context);
    if (tier === "shown") return { rule, tier };
    if (tier === "possible") possible ??= { rule, tier };
  }
  return possible;
}

/** What a whole paper names on its way is seldom what it brings. */
function tierInText(
  { role, sureInText }: LinkRule,
  tier: Tier | undefined,
  place: Place,
  { view, paper }: RuleContext,
): Tier | undefined {
  if (tier !== "shown" || view.part !== "full-text") return tier;
  const isSure = role !== "introduces" || sureInText === true || paper.inFront(place.mention);
  return isSure ? tier : "possible";
}
