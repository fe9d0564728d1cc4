import type { EntityType, RelationType, Role } from "@methodscape/graph-model";

/** The relationship of each role, from (:Paper) to an entity. */
export const roleRelationships = {
  introduces: "INTRODUCES",
  uses: "USES",
  "evaluates-on": "EVALUATES_ON",
  "compares-with": "COMPARES_WITH",
  studies: "STUDIES",
  mentions: "MENTIONS",
} as const satisfies Record<Role, string>;

/** The relationship of each relation type, from entity to entity. */
export const relationRelationships = {
  "variant-of": "VARIANT_OF",
  "based-on": "BASED_ON",
  "part-of": "PART_OF",
  "subset-of": "SUBSET_OF",
  "family-of": "FAMILY_OF",
  "trained-on": "TRAINED_ON",
  "similar-to": "SIMILAR_TO",
} as const satisfies Record<RelationType, string>;

/** The relationships that are claims: links and relations. */
export const claimRelationships = [
  ...Object.values(roleRelationships),
  ...Object.values(relationRelationships),
] as const;

/** The label that an entity has beside :Methodscape. */
export const entityLabels = {
  method: "Method",
  benchmark: "Benchmark",
  dataset: "Dataset",
  model: "Model",
  concept: "Concept",
} as const satisfies Record<EntityType, string>;

/** The relationships of some roles as a pattern: `INTRODUCES|USES`. */
export function rolePattern(roles: readonly Role[]): string {
  return roles.map((role) => roleRelationships[role]).join("|");
}

/** The relationships of some relation types as a pattern: `VARIANT_OF|FAMILY_OF`. */
export function relationPattern(types: readonly RelationType[]): string {
  return types.map((type) => relationRelationships[type]).join("|");
}
