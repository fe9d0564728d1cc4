import { type Entity, type EntityId, groupBy } from "@methodscape/graph-model";
import type { Lexicon } from "../../lexicon/lexicon.ts";
import type { Mention, NameUse } from "../../model/mention.ts";
import type { Resolution } from "../../model/resolved-mention.ts";
import { shortHash } from "../../model/short-hash.ts";
import type { StageOutput } from "../../model/stage-output.ts";
import { describeEntity, type EntityDraft } from "./describe-entity.ts";
import { groupMentions, indexLexicon } from "./group-mentions.ts";
import { resolvedMentionOf } from "./resolved-mention-of.ts";

/** Gives every mention of a run its entity; see {@link identifyNames}. */
export function resolveEntities(mentions: readonly Mention[], lexicon: Lexicon): StageOutput<Resolution> {
  const { value, diagnostics } = identifyNames(mentions, lexicon);
  const { entities, entityOf } = value;
  // Every mention is in a group, and every group has an id.
  const resolved = mentions.map((mention, place) => resolvedMentionOf(mention, entityOf[place] as EntityId));
  return { value: { entities, mentions: resolved }, diagnostics };
}

/** The entities of a run, sorted by id, and the one that each name names. */
export interface IdentifiedNames {
  readonly entities: readonly Entity[];
  /** In the order of the names. */
  readonly entityOf: readonly EntityId[];
}

/**
 * Finds the entities that names name. Exact and normalised names meet, long and short form of one definition meet, nothing
 * else does: digits, versions and sizes never merge. The order of the names changes nothing.
 */
export function identifyNames(names: readonly NameUse[], lexicon: Lexicon): StageOutput<IdentifiedNames> {
  const groups = groupMentions(names, indexLexicon(lexicon.entries));
  const drafts = groups.map(describeEntity);
  const ids = chooseIds(drafts);
  const entityOf = new Array<EntityId>(names.length);
  const entities = drafts
    .map((draft, at) => {
      const chosen = ids[at] ?? { id: draftId(draft), alsoIds: [] };
      for (const place of draft.group.places) entityOf[place] = chosen.id;
      return entityFrom(draft, chosen);
    })
    .sort((left, right) => (left.id < right.id ? -1 : 1));
  return { value: { entities, entityOf }, diagnostics: [] };
}

interface ChosenIds {
  readonly id: EntityId;
  readonly alsoIds: readonly EntityId[];
}

/**
 * The first wanted id is the entity's, unless several different names want it: then the lexicon keeps it, all others get
 * `~` and four hex digits. Further wanted ids become `alsoIds` where nobody else has a claim to them.
 */
function chooseIds(drafts: readonly EntityDraft[]): ChosenIds[] {
  const alsoClaims = new Map<EntityId, number>();
  for (const draft of drafts) {
    for (const id of draft.wantedIds) alsoClaims.set(id, (alsoClaims.get(id) ?? 0) + 1);
  }
  const hashes = new Map(
    [...groupBy(drafts, draftId).values()].filter(({ length }) => length > 1).flatMap(hashesOfRivals),
  );
  return drafts.map((draft) => {
    const wanted = draftId(draft);
    const hash = hashes.get(draft);
    const id: EntityId = hash === undefined ? wanted : `${wanted}~${hash}`;
    const alsoIds = draft.wantedIds.filter((other) => other !== id && alsoClaims.get(other) === 1);
    return { id, alsoIds: [...alsoIds].sort((left, right) => (left < right ? -1 : 1)) };
  });
}

function draftId(draft: EntityDraft): EntityId {
  return draft.wantedIds[0] ?? `${draft.type}:unnamed`;
}

/**
 * For drafts that want one id, four hex digits of the name; of the long form where the name is a short one that two papers
 * define differently; with the first place where it stands where even that is shared. The lexicon's draft needs none.
 */
function hashesOfRivals(rivals: readonly EntityDraft[]): [EntityDraft, string][] {
  const unlisted = rivals.filter(({ origin }) => origin !== "lexicon");
  return [...groupBy(unlisted, hashKey)].flatMap(([key, drafts]) =>
    drafts.map((draft): [EntityDraft, string] => [
      draft,
      shortHash(drafts.length > 1 ? `${key}\n${firstPlace(draft)}` : key),
    ]),
  );
}

function hashKey(draft: EntityDraft): string {
  const alias = leastOf(draft.group.mentions.map(({ candidate }) => candidate.alias ?? ""));
  return alias.length > draft.name.length ? alias : draft.name;
}

function firstPlace(draft: EntityDraft): string {
  return leastOf(
    draft.group.mentions.map(({ entry, start }) => `${entry.source} ${String(start).padStart(12, "0")}`),
  );
}

/** The first by code unit. */
function leastOf(texts: readonly string[]): string {
  return [...texts].sort()[0] ?? "";
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
