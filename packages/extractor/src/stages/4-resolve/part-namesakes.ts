import type { Entity, EntityId } from "@methodscape/graph-model";
import type { EntryClaims } from "../../model/claims.ts";
import type { NameUse } from "../../model/mention.ts";
import type { MergedPapers } from "../../model/merged-papers.ts";
import type { PaperEntry } from "../../model/paper-entry.ts";
import { type Coinage, findCoinages } from "./coinages.ts";
import { describeEntity } from "./describe-entity.ts";
import { meantCoinage } from "./meant-coinage.ts";
import { namesakeEntities } from "./namesake-entities.ts";
import { type NamesakeUses, namesakeUses } from "./namesake-uses.ts";
import { plainIds } from "./plain-ids.ts";
import { type MeantEntity, renameClaims } from "./rename-claims.ts";
import type { IdentifiedNames } from "./resolve-entities.ts";
import { tellApart } from "./tell-apart.ts";

/** The entities of a run after a second look, sorted by id, and the claims of its entries about them. */
export interface PartedNamesakes {
  readonly entities: readonly Entity[];
  readonly read: readonly EntryClaims[];
  /** What an entry means by an entity of the first look. */
  readonly meantBy: (entry: PaperEntry, entity: EntityId) => MeantEntity;
}

/**
 * Takes apart what different works bring in under one name, once it is read which papers introduce what: each work's is an
 * entity of its own. A paper that brings in none of them means the one that alone was there before it; otherwise, and where
 * it is older than all of them, its claims are only possible. What an entry says of a name does not depend on what others
 * mean by it, so that nothing has to be read again. The order of names, entries and papers changes nothing.
 */
export function partNamesakes(
  names: readonly NameUse[],
  { entities, entityOf }: IdentifiedNames,
  read: readonly EntryClaims[],
  { papers, paperOf }: MergedPapers,
): PartedNamesakes {
  const coinages = findCoinages(read, entities, { papers, paperOf });
  const paperById = new Map(papers.map((paper) => [paper.id, paper]));
  const paperAt = (entry: PaperEntry) => paperById.get(paperOf.get(entry) ?? "paper:");
  const uses = namesakeUses(names, entityOf, coinages, paperAt);
  const { parted, idOf } = partEntities(entities, uses);
  const coined = [...uses.coinagesOf.values()].flat();
  const coinageById = new Map(coined.map((coinage) => [idOf.get(coinage) ?? coinage.entity, coinage]));
  const plain = plainIds(parted, (id) => coinageById.get(id));
  for (const [id, better] of plain) {
    const coinage = coinageById.get(id);
    if (coinage === undefined) continue;
    coinageById.set(better, coinage);
    idOf.set(coinage, better);
  }
  const meantBy = (entry: PaperEntry, entity: EntityId): MeantEntity => {
    if (!coinages.has(entity)) return { entity, sure: true };
    const paper = paperAt(entry);
    const own = uses.ownOf(paper, entity);
    if (own !== undefined) return { entity: idOf.get(own) ?? entity, sure: true };
    const written = paper === undefined ? undefined : uses.byOthers.get(paper.id)?.get(entity);
    const meant = written === undefined ? undefined : meantCoinage(written, paper?.date);
    if (meant === undefined) return { entity, sure: true };
    return { entity: idOf.get(meant.coinage) ?? meant.coinage.entity, sure: meant.sure };
  };
  return {
    entities: tellApart(renamed(parted, plain), (id) => coinageById.get(id)),
    read: read.map((claims) => renameClaims(claims, (entity) => meantBy(claims.entry, entity))),
    meantBy,
  };
}

/** The entities with better ids, sorted by id; they answer to what they had. */
function renamed(entities: readonly Entity[], better: ReadonlyMap<EntityId, EntityId>): readonly Entity[] {
  if (better.size === 0) return entities;
  return entities
    .map((entity) => {
      const id = better.get(entity.id);
      return id === undefined ? entity : { ...entity, id, alsoIds: [entity.id, ...entity.alsoIds].sort() };
    })
    .sort((left, right) => (left.id < right.id ? -1 : 1));
}

/** The entities, with those in several that bear one name by several works, and the ids of these by coinage. */
function partEntities(entities: readonly Entity[], { coinagesOf, byCoinage }: NamesakeUses) {
  const idOf = new Map<Coinage, EntityId>();
  const contested = entities.filter(({ id }) => (coinagesOf.get(id)?.length ?? 0) > 1);
  if (contested.length === 0) return { parted: entities, idOf };
  const taken = new Set(entities.flatMap(({ id, alsoIds }) => [id, ...alsoIds]));
  const parts = new Map(
    contested.map((whole) => {
      for (const id of [whole.id, ...whole.alsoIds]) taken.delete(id);
      const own = coinagesOf.get(whole.id) ?? [];
      const namesakes = own.map((coinage) => ({ coinage, draft: draftOf(byCoinage.get(coinage) ?? []) }));
      const apart = namesakeEntities(whole, namesakes, taken);
      for (const [at, { id, alsoIds }] of apart.entries()) {
        const coinage = own[at];
        if (coinage !== undefined) idOf.set(coinage, id);
        for (const each of [id, ...alsoIds]) taken.add(each);
      }
      return [whole.id, apart] as const;
    }),
  );
  const parted = entities
    .flatMap((entity): readonly Entity[] => parts.get(entity.id) ?? [entity])
    .sort((left, right) => (left.id < right.id ? -1 : 1));
  return { parted, idOf };
}

const draftOf = (mentions: readonly NameUse[]) => describeEntity({ entry: undefined, mentions, places: [] });
