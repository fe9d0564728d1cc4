import { createHash } from "node:crypto";
import type { Entity, EntityId } from "@methodscape/graph-model";
import type { Lexicon } from "../../lexicon/lexicon.ts";
import type { Mention } from "../../model/mention.ts";
import type { Resolution, ResolvedMention } from "../../model/resolved-mention.ts";
import type { StageOutput } from "../../model/stage-output.ts";
import { describeEntity, type EntityDraft } from "./describe-entity.ts";
import { groupMentions, indexLexicon } from "./group-mentions.ts";

/**
 * Gives every mention its entity, and the entities of the run sorted by id. Exact and normalised names meet, long and short
 * form of one definition meet, nothing else does: digits, versions and sizes never merge. The order of mentions changes nothing.
 */
export function resolveEntities(mentions: readonly Mention[], lexicon: Lexicon): StageOutput<Resolution> {
  const groups = groupMentions(mentions, indexLexicon(lexicon.entries));
  const drafts = groups.map(describeEntity);
  const ids = chooseIds(drafts);
  const entityOf = new Map<Mention, EntityId>();
  for (const draft of drafts) {
    for (const mention of draft.group.mentions) entityOf.set(mention, ids.get(draft)?.id ?? draftId(draft));
  }
  const entities = drafts
    .map((draft) => entityFrom(draft, ids.get(draft) ?? { id: draftId(draft), alsoIds: [] }))
    .sort((left, right) => (left.id < right.id ? -1 : 1));
  const resolved = mentions.flatMap((mention): ResolvedMention[] => {
    const entity = entityOf.get(mention);
    return entity === undefined ? [] : [{ ...mention, entity }];
  });
  return { value: { entities, mentions: resolved }, diagnostics: [] };
}

interface ChosenIds {
  readonly id: EntityId;
  readonly alsoIds: readonly EntityId[];
}

/**
 * The first wanted id is the entity's, unless several different names want it: then the lexicon keeps it, all others get
 * `~` and four hex digits. Further wanted ids become `alsoIds` where nobody else has a claim to them.
 */
function chooseIds(drafts: readonly EntityDraft[]): ReadonlyMap<EntityDraft, ChosenIds> {
  const claims = new Map<EntityId, EntityDraft[]>();
  for (const draft of drafts) {
    const rivals = claims.get(draftId(draft));
    if (rivals === undefined) claims.set(draftId(draft), [draft]);
    else rivals.push(draft);
  }
  const alsoClaims = new Map<EntityId, number>();
  for (const draft of drafts) {
    for (const id of draft.wantedIds) alsoClaims.set(id, (alsoClaims.get(id) ?? 0) + 1);
  }
  return new Map(
    drafts.map((draft) => {
      const wanted = draftId(draft);
      const rivals = claims.get(wanted) ?? [];
      const contested = rivals.length > 1 && draft.origin !== "lexicon";
      const id: EntityId = contested ? `${wanted}~${hashAmong(draft, rivals)}` : wanted;
      const alsoIds = draft.wantedIds.filter((other) => other !== id && alsoClaims.get(other) === 1);
      return [draft, { id, alsoIds: [...alsoIds].sort((left, right) => (left < right ? -1 : 1)) }];
    }),
  );
}

function draftId(draft: EntityDraft): EntityId {
  return draft.wantedIds[0] ?? `${draft.type}:unnamed`;
}

/**
 * Four hex digits of the name; of the long form where the name is a short one that two papers define differently; with the
 * first place where it stands where even that is shared.
 */
function hashAmong(draft: EntityDraft, rivals: readonly EntityDraft[]): string {
  const key = hashKey(draft);
  const isShared = rivals.some(
    (rival) => rival !== draft && rival.origin !== "lexicon" && hashKey(rival) === key,
  );
  return createHash("sha256")
    .update(isShared ? `${key}\n${firstPlace(draft)}` : key)
    .digest("hex")
    .slice(0, 4);
}

function hashKey(draft: EntityDraft): string {
  const alias = draft.group.mentions.map(({ candidate }) => candidate.alias ?? "").sort()[0] ?? "";
  return alias.length > draft.name.length ? alias : draft.name;
}

function firstPlace(draft: EntityDraft): string {
  const places = draft.group.mentions.map(
    ({ entry, start }) => `${entry.source} ${String(start).padStart(12, "0")}`,
  );
  return places.sort()[0] ?? "";
}

function entityFrom(draft: EntityDraft, { id, alsoIds }: ChosenIds): Entity {
  const entity: Entity = {
    record: "entity",
    id,
    alsoIds: [...alsoIds],
    type: draft.type,
    name: draft.name,
    aliases: [...draft.aliases],
    origin: draft.origin,
  };
  const { entry } = draft.group;
  if (entry?.year !== undefined) entity.year = entry.year;
  if (entry?.reference !== undefined) entity.reference = entry.reference;
  if (entry?.generic === true) entity.generic = true;
  return entity;
}
