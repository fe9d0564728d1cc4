import type { EntityId, Link, PaperId, Role, Tier, Voice } from "@methodscape/graph-model";
import { defaultVoices, evidenceIn } from "../claim-voices.ts";
import type { GraphIndex } from "../graph-index.ts";

/** By which roles a paper names each entity. */
export type NamedEntities = ReadonlyMap<EntityId, ReadonlySet<Role>>;

/** Roles by which a paper works with an entity, and does not merely name it. */
export const directRoles = [
  "introduces",
  "uses",
  "studies",
  "evaluates-on",
] as const satisfies readonly Role[];

/** True when one of the roles is one of these. */
export function hasRole(named: ReadonlySet<Role> | undefined, roles: readonly Role[]): boolean {
  return named !== undefined && roles.some((role) => named.has(role));
}

/** What a paper affirms in its own voice (title, abstract, full text): entities with their roles. */
export function namedBy(index: GraphIndex, paper: PaperId, tiers: readonly Tier[]): NamedEntities {
  return namedIn(index, paper, tiers, defaultVoices);
}

/** What the instructor's notes on a reading name. */
export function notedOn(index: GraphIndex, paper: PaperId, tiers: readonly Tier[]): NamedEntities {
  return namedIn(index, paper, tiers, ["note"]);
}

function namedIn(
  index: GraphIndex,
  paper: PaperId,
  tiers: readonly Tier[],
  voices: readonly Voice[],
): NamedEntities {
  const named = new Map<EntityId, Set<Role>>();
  for (const link of linksIn(index, paper, tiers, voices)) {
    const roles = named.get(link.entity);
    if (roles === undefined) named.set(link.entity, new Set([link.role]));
    else roles.add(link.role);
  }
  return named;
}

/** The affirmed links of a paper that one of the voices speaks for. */
function linksIn(
  index: GraphIndex,
  paper: PaperId,
  tiers: readonly Tier[],
  voices: readonly Voice[],
): Link[] {
  return (index.linksOf.get(paper) ?? []).filter(
    ({ polarity, tier, evidence }) =>
      polarity === "affirmed" && tiers.includes(tier) && evidenceIn(evidence, voices).length > 0,
  );
}
