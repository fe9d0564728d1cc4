import type { RuleContext } from "../rules/link-rule.ts";
import type { Place } from "../sentence/sentence-view.ts";
import { isOtherSubject } from "./who-acts.ts";

/**
 * True when a name that no lexicon lists acts, once the paper tells of its own doing: a variant or a part of what it
 * brings, under a name that no sentence introduced ("Orca-3 outperforms …" in the paper on AgentInstruct).
 */
export function isLikelyOwn({ subject }: Place, { view, paper, pastBackground }: RuleContext): boolean {
  const actor = subject.kind === "mention" ? view.tokens[subject.at ?? -1]?.mentions?.[0] : undefined;
  if (actor === undefined || actor.doubtful || !pastBackground) return false;
  const { type } = actor.candidate;
  return (type === "method" || type === "model") && paper.isUnlisted(actor);
}

/** True when somebody acts who is surely not the paper: "existing methods", a name that is known from elsewhere. */
export function isSurelyOther(place: Place, context: RuleContext): boolean {
  return isOtherSubject(place, context) && !isLikelyOwn(place, context);
}
