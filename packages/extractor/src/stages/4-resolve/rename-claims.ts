import type { EntityId, Tier } from "@methodscape/graph-model";
import type { EntryClaims, EntryResult, FoundRelation } from "../../model/claims.ts";

/** An entity that an entry's claims are about after all, and whether that is sure. */
export interface MeantEntity {
  readonly entity: EntityId;
  readonly sure: boolean;
}

type Meant = (entity: EntityId) => MeantEntity;

/** The claims of an entry, about the entities that it means after all; what is not sure is only possible. */
export function renameClaims(
  { entry, links, relations, results, families }: EntryClaims,
  meant: Meant,
): EntryClaims {
  return {
    entry,
    links: links.map((link) => {
      const end = meant(link.entity);
      if (end.sure && end.entity === link.entity) return link;
      return { ...link, entity: end.entity, tier: tierOf(link.tier, end) };
    }),
    relations: relations.flatMap((relation) => renameRelation(relation, meant)),
    results: results.map((result) => renameResult(result, meant)),
    families: families.map((naming) => {
      const end = meant(naming.model);
      return { ...naming, model: end.entity, tier: tierOf(naming.tier, end) };
    }),
  };
}

/** Two spellings may turn out to name one thing, of which nothing is said then. */
function renameRelation(relation: FoundRelation, meant: Meant): FoundRelation[] {
  const [from, to] = [meant(relation.from), meant(relation.to)];
  if (from.entity === to.entity) return [];
  return [{ ...relation, from: from.entity, to: to.entity, tier: tierOf(relation.tier, from, to) }];
}

function renameResult(result: EntryResult, meant: Meant): EntryResult {
  const benchmark = meant(result.benchmark);
  const model = result.model === undefined ? undefined : meant(result.model);
  const method = result.method === undefined ? undefined : meant(result.method);
  return {
    ...result,
    benchmark: benchmark.entity,
    ...(model !== undefined && { model: model.entity }),
    ...(method !== undefined && { method: method.entity }),
    tier: tierOf(result.tier, benchmark, model, method),
  };
}

function tierOf(tier: Tier, ...ends: readonly (MeantEntity | undefined)[]): Tier {
  return ends.every((end) => end?.sure !== false) ? tier : "possible";
}
