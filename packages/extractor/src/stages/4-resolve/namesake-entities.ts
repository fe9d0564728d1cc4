import type { Entity, EntityId, PaperId } from "@methodscape/graph-model";
import { shortHash } from "../../model/short-hash.ts";
import type { Coinage } from "./coinages.ts";
import type { EntityDraft } from "./describe-entity.ts";

/** One of several things that bear a name: who brought it in, and what that work says of it. */
export interface Namesake {
  readonly coinage: Coinage;
  readonly draft: EntityDraft;
}

/**
 * The entities of namesakes, in their order, out of the one that stage 4 took them for. The first keeps the plain id; a later
 * one that wants the same gets `~` and four hex digits of the id of the paper that brought it in. All answer to that form,
 * also for papers' former ids, so that an id keeps its meaning when an earlier namesake turns up.
 * @param taken ids that other entities have or answer to
 */
export function namesakeEntities(
  whole: Entity,
  namesakes: readonly Namesake[],
  taken: ReadonlySet<EntityId>,
): Entity[] {
  const given = new Set<EntityId>();
  const isUsed = (id: EntityId) => given.has(id) || taken.has(id);
  const ids = namesakes.map(({ coinage, draft }) => {
    const id = freeId(stemOf(draft, whole), coinage.papers[0].id, isUsed);
    given.add(id);
    return id;
  });
  const claims = new Map<EntityId, number>();
  const wanted = namesakes.map((namesake, at) => otherIds(namesake, at === 0 ? whole : undefined));
  for (const id of wanted.flat()) claims.set(id, (claims.get(id) ?? 0) + 1);
  return namesakes.flatMap(({ draft: { type, name, aliases, origin } }, at) => {
    const id = ids[at];
    if (id === undefined) return [];
    const alsoIds = (wanted[at] ?? [])
      .filter((other) => !isUsed(other) && (claims.get(other) === 1 || (at === 0 && other === whole.id)))
      .sort();
    return [{ record: "entity", id, alsoIds, type, name, aliases: [...aliases], origin }];
  });
}

/** The plain id; with the hash of the name where other names share its slug. */
function stemOf({ type, wantedIds }: EntityDraft, whole: Entity): EntityId {
  const plain = wantedIds[0] ?? `${type}:unnamed`;
  return whole.id.startsWith(`${plain}~`) ? whole.id : plain;
}

function freeId(stem: EntityId, paper: PaperId, isUsed: (id: EntityId) => boolean): EntityId {
  if (!isUsed(stem)) return stem;
  let id = markedId(stem, paper);
  while (isUsed(id)) id = `${id}${shortHash(`${id} ${paper}`)}`;
  return id;
}

const markedId = (stem: EntityId, paper: PaperId): EntityId => `${stem}~${shortHash(paper)}`;

/** What a namesake answers to besides its id; the first one also to what the whole answered to. */
function otherIds({ coinage, draft }: Namesake, whole: Entity | undefined): EntityId[] {
  const marked = coinage.papers.flatMap(({ id, alsoIds }) =>
    [id, ...alsoIds].flatMap((paper) => draft.wantedIds.map((plain) => markedId(plain, paper))),
  );
  const former = whole === undefined ? [] : [whole.id, ...whole.alsoIds];
  return [...new Set([...draft.wantedIds, ...former, ...marked])];
}
