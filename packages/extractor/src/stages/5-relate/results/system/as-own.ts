import type { RuleContext } from "../../rules/link-rule.ts";
import type { Score } from "../score.ts";
import type { System } from "../system.ts";
import { claimsBest } from "./own-value.ts";

/**
 * What is measured of the paper's own by name is its own. A system that no list knows is the paper's own where its title names it and the paper brings no other, or where the
 * paper says that it sets a new best.
 */
export function asOwn(system: System, score: Score, { paper, view, pastBackground }: RuleContext): System {
  const name = system.method ?? system.model;
  if (name !== undefined && paper.isOwn(name)) return { ...system, own: true };
  if (system.own || name === undefined || !pastBackground || !paper.isUnlisted(name)) return system;
  const bringsSystem = paper.ownEntities.some(({ candidate }) => /^(?:model|method)$/.test(candidate.type));
  const isTitled = paper.inTitle(name) && !bringsSystem;
  return isTitled || claimsBest(view.tokens, score.at) ? { ...system, own: true } : system;
}
