import { type Entity, type EntityId, type EntityType, entityTypes, slugOf } from "@methodscape/graph-model";
import type { NameUse } from "../../model/mention.ts";
import type { MentionGroup } from "./group-mentions.ts";

/** An entity without its final id: two groups may still want the same one. */
export interface EntityDraft {
  readonly type: EntityType;
  readonly name: string;
  readonly aliases: readonly string[];
  readonly origin: Entity["origin"];
  /** `type:slug` ids under which a single source would have filed it. */
  readonly wantedIds: readonly EntityId[];
  readonly group: MentionGroup;
}

const originRank = { lexicon: 0, grammar: 1, abbreviation: 2, discovered: 3 } as const satisfies Record<
  Entity["origin"],
  number
>;

/** Names and types a group of mentions: the lexicon's word is final, else mentions vote, introductions first. */
export function describeEntity(group: MentionGroup): EntityDraft {
  const { entry } = group;
  if (entry !== undefined) {
    return {
      type: entry.type,
      name: entry.name,
      aliases: aliasesOf(entry.name, [...entry.aliases, ...spellingsOf(group.mentions)]),
      origin: "lexicon",
      wantedIds: [`${entry.type}:${entry.id}`],
      group,
    };
  }
  const types = rankTypes(group.mentions);
  const type = types[0] ?? "method";
  const name = nameOf(group.mentions);
  return {
    type,
    name,
    aliases: aliasesOf(name, spellingsOf(group.mentions)),
    origin: group.mentions
      .map(({ candidate }) => candidate.origin)
      .reduce((best, origin) => (originRank[origin] < originRank[best] ? origin : best)),
    wantedIds: [...new Set([`${type}:${slugOf(name)}` as const, ...idsSeen(group.mentions)])],
    group,
  };
}

/** Types by votes; one vote a paper and type, so that a long text does not shout others down. */
function rankTypes(mentions: readonly NameUse[]): EntityType[] {
  const types = new Set(mentions.map(({ candidate }) => candidate.type));
  if (types.size === 1) return [...types];
  const strongest = new Map<string, { readonly type: EntityType; readonly votes: number }>();
  for (const { entry, candidate, doubtful } of mentions) {
    const key = `${entry.source}#${entry.index}#${candidate.type}`;
    const votes = candidate.introduced === true ? 20 : candidate.origin === "grammar" ? 4 : doubtful ? 1 : 2;
    if ((strongest.get(key)?.votes ?? 0) < votes) strongest.set(key, { type: candidate.type, votes });
  }
  const totals = new Map<EntityType, number>();
  for (const { type, votes } of strongest.values()) totals.set(type, (totals.get(type) ?? 0) + votes);
  return entityTypes
    .filter((type) => totals.has(type))
    .sort((left, right) => (totals.get(right) ?? 0) - (totals.get(left) ?? 0));
}

/** The name that the best mentions use most: introductions and definitions first, then the most frequent, then by code point. */
function nameOf(mentions: readonly NameUse[]): string {
  const counts = new Map<string, number>();
  for (const { candidate } of mentions) {
    const weight =
      (candidate.introduced === true ? 1000 : 1) * (candidate.origin === "abbreviation" ? 10 : 1);
    counts.set(candidate.name, (counts.get(candidate.name) ?? 0) + weight);
  }
  const ranked = [...counts].sort(
    ([left, leftCount], [right, rightCount]) => rightCount - leftCount || (left < right ? -1 : 1),
  );
  return ranked[0]?.[0] ?? "";
}

function spellingsOf(mentions: readonly NameUse[]): string[] {
  const surfaces = new Set<string>();
  const names = new Set<string>();
  for (const { surface, candidate } of mentions) {
    surfaces.add(surface);
    names.add(candidate.name);
    if (candidate.alias !== undefined) names.add(candidate.alias);
  }
  return [...[...surfaces].map((surface) => surface.replace(/\s+/g, " ")), ...names];
}

function aliasesOf(name: string, spellings: readonly string[]): string[] {
  return [...new Set(spellings)]
    .filter((spelling) => spelling !== name)
    .sort((left, right) => (left < right ? -1 : 1));
}

function idsSeen(mentions: readonly NameUse[]): EntityId[] {
  const names = new Map(mentions.map(({ candidate: { type, name } }) => [`${type}:${name}`, { type, name }]));
  return [...names.values()].map(({ type, name }): EntityId => `${type}:${slugOf(name)}`);
}
