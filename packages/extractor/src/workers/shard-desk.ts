import type { Entity, EntityId } from "@methodscape/graph-model";
import type { Lexicon } from "../lexicon/lexicon.ts";
import type { Candidate, Mention } from "../model/mention.ts";
import type { PaperEntry } from "../model/paper-entry.ts";
import { isForOthers, type NameForOthers } from "../stages/3-recognise/mentions/names-for-others.ts";
import type { SpelledName } from "../stages/3-recognise/mentions/spelled-name.ts";
import { openRecogniser } from "../stages/3-recognise/open-recogniser.ts";
import { indexNames, type NameIndex, rememberWords } from "../stages/3-recognise/reading/locate-names.ts";
import type { RecognisedEntry } from "../stages/3-recognise/recognise-entry.ts";
import { resolvedMentionOf } from "../stages/4-resolve/resolved-mention-of.ts";
import { openRelater } from "../stages/5-relate/open-relater.ts";
import { type PackedClaims, packClaims } from "./pack-claims.ts";
import { type PackedUses, packUses } from "./pack-uses.ts";
import type { ShardPiece } from "./shard.ts";

/** The entities that a shard names, and which of them each of its mentions names. */
export interface NamedEntities {
  readonly entities: readonly Entity[];
  readonly entityOf: Int32Array;
}

/**
 * What a worker can be asked, in this order, for each of its shards; it keeps what it read until the claims are out. What
 * goes in and out is plain data.
 */
export interface ShardDesk {
  /** The names that each entry made and that others may use. */
  readonly readNames: (shard: number, pieces: readonly ShardPiece[]) => SpelledName[][];
  /** Once, when all shards are read: the names that all entries made. */
  readonly knowNames: (names: readonly NameForOthers[]) => void;
  readonly findMentions: (shard: number) => PackedUses;
  readonly relate: (shard: number, named: NamedEntities) => PackedClaims;
}

/** An entry whose names are read, and one whose mentions are found: what the desk keeps from one step to the next. */
interface NamesAtDesk extends Pick<ShardPiece, "document" | "base"> {
  readonly names: RecognisedEntry;
}
interface MentionsAtDesk extends Pick<ShardPiece, "document" | "base"> {
  readonly entry: PaperEntry;
  readonly mentions: readonly Mention[];
}

/** Opens a desk; its tables are built here, once. */
export function openShardDesk(lexicon: Lexicon): ShardDesk {
  const { readNames, findMentions } = openRecogniser(lexicon);
  const relate = openRelater(lexicon);
  const read = new Map<number, readonly NamesAtDesk[]>();
  const found = new Map<number, readonly MentionsAtDesk[]>();
  let shared: NameIndex<Candidate> = indexNames([]);
  return {
    readNames: (shard, pieces) => {
      const entries = pieces.flatMap(({ document, base, entries }) =>
        entries.map((entry) => ({ document, base, names: readNames(document, entry) })),
      );
      read.set(shard, entries);
      return entries.map(({ names }) => names.localNames.filter(({ local }) => isForOthers(local)));
    },
    knowNames: (names) => {
      shared = rememberWords(indexNames(names));
    },
    findMentions: (shard) => {
      const entries = take(read, shard).map(({ document, base, names }) => {
        const mentions = findMentions(document, names, shared);
        return { document, base, entry: names.entry, mentions };
      });
      found.set(shard, entries);
      return packUses(entries);
    },
    relate: (shard, named) => {
      const nextEntity = openEntities(named);
      const entityById = new Map(named.entities.map((entity) => [entity.id, entity]));
      const claims = take(found, shard).map(({ document, base, entry, mentions }) => {
        const resolved = mentions.map((mention) => resolvedMentionOf(mention, nextEntity()));
        return { base, claims: relate(document, entry, resolved, entityById) };
      });
      return packClaims(claims);
    },
  };
}

/** What lies at the desk for a shard; it lies there no longer. */
function take<Kept>(desk: Map<number, readonly Kept[]>, shard: number): readonly Kept[] {
  const kept = desk.get(shard);
  if (kept === undefined) throw new RangeError(`shard ${shard} was not read here, or has left already`);
  desk.delete(shard);
  return kept;
}

/** The entities of a shard's mentions, one after the other. */
function openEntities({ entities, entityOf }: NamedEntities): () => EntityId {
  let place = -1;
  return () => {
    place += 1;
    const entity = entities[entityOf[place] ?? -1];
    if (entity === undefined) throw new RangeError(`mention ${place} of a shard has no entity`);
    return entity.id;
  };
}
