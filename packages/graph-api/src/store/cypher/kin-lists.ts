import type { RelationType } from "@methodscape/graph-model";
import { kinshipDepth, kinshipTypes, variantTypes } from "../../analysis/expand-entity.ts";
import { relationPattern } from "./graph-names.ts";

/** Entities that answer for others, worked out once at the start of a statement and named there. */
export interface KinLists {
  /** The names of the lists for an entity, given as its parameter. */
  of(entity: string): { readonly variants: string; readonly subsets: string };
  /** The projections that make the lists, for a WITH; empty when none was asked for. */
  projections(): readonly string[];
  /** The names of all lists. */
  names(): readonly string[];
}

export function createKinLists(tiers: string): KinLists {
  const lists = new Map<string, string>();
  const add = (name: string, entity: string, types: readonly RelationType[]) => {
    lists.set(name, `${kinIds(entity, types, tiers)} AS ${name}`);
    return name;
  };
  return {
    of: (entity) => {
      const suffix = entity.slice(1);
      return {
        variants: add(`${suffix}_variants`, entity, variantTypes),
        subsets: add(`${suffix}_subsets`, entity, kinshipTypes),
      };
    },
    projections: () => [...lists.values()],
    names: () => [...lists.keys()],
  };
}

function kinIds(entity: string, types: readonly RelationType[], tiers: string): string {
  const way = `(kin:Methodscape)-[steps:${relationPattern(types)}*1..${kinshipDepth}]->(:Methodscape {id: ${entity}})`;
  return `COLLECT { MATCH ${way} WHERE all(step IN steps WHERE step.tier IN ${tiers}) RETURN DISTINCT kin.id }`;
}
