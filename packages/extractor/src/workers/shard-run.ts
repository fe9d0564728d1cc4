import type { Entity, EntityId } from "@methodscape/graph-model";
import { type ExtractOptions, reportPapers } from "../extract-options.ts";
import type { EntryClaims } from "../model/claims.ts";
import type { NameUse } from "../model/mention.ts";
import type { NameForOthers } from "../stages/3-recognise/mentions/names-for-others.ts";
import type { SpelledName } from "../stages/3-recognise/mentions/spelled-name.ts";
import { unpackClaims } from "./pack-claims.ts";
import { unpackUses } from "./pack-uses.ts";
import { piecesOf, type Shard } from "./shard.ts";
import type { NamedEntities } from "./shard-desk.ts";
import type { Crew } from "./start-crew.ts";
import { openWorkList } from "./work-list.ts";

/** The entities of a run, and which of them each mention names, in the order of the mentions. */
interface Identified {
  readonly entities: readonly Entity[];
  readonly entityOf: readonly EntityId[];
}

/** Stages 3 and 5 over shards, to be called in this order; what they give is in the order of the entries. */
export interface ShardRun {
  readonly readNames: () => Promise<readonly (readonly SpelledName[])[]>;
  /** All is asked at once, before this returns: the caller may compute meanwhile, and the crew does not wait for it. */
  readonly findMentions: (names: readonly NameForOthers[]) => Promise<readonly NameUse[]>;
  readonly relate: (identified: Identified) => Promise<readonly EntryClaims[]>;
}

/** Opens a run over shards: each goes to the worker that is free first, and stays with it. */
export function openShardRun(
  crew: Pick<Crew, "size" | "ask">,
  shards: readonly Shard[],
  onProgress: ExtractOptions["onProgress"],
): ShardRun {
  const entriesOf = shards.map((shard) => shard.flatMap(({ entries }) => entries));
  const papers = entriesOf.flat().length;
  const { askAll } = openWorkList(crew, shards.length);
  const recognised = reportPapers(onProgress, "recognise", papers, 2);
  const tell = (shard: number, paperDone: () => void): void => entriesOf[shard]?.forEach(paperDone);
  let usesOf: readonly (readonly NameUse[])[] = [];
  return {
    readNames: async () => {
      const names = await askAll(async (worker, shard) => {
        const answer = await crew.ask(worker, "readNames", shard, piecesOf(shards[shard] ?? []));
        tell(shard, recognised);
        return answer;
      });
      return names.flat();
    },
    findMentions: async (names) => {
      const known = Array.from({ length: crew.size }, (_, worker) => crew.ask(worker, "knowNames", names));
      const found = askAll(async (worker, shard) => {
        const packed = await crew.ask(worker, "findMentions", shard);
        tell(shard, recognised);
        return unpackUses(packed, entriesOf[shard] ?? []);
      }, shards.length);
      [usesOf] = await Promise.all([found, ...known]);
      return usesOf.flat();
    },
    relate: async (identified) => {
      const related = reportPapers(onProgress, "relate", papers);
      const named = namedEntities(
        identified,
        usesOf.map(({ length }) => length),
      );
      const claims = await askAll(async (worker, shard) => {
        const packed = await crew.ask(worker, "relate", shard, named(shard));
        tell(shard, related);
        return unpackClaims(packed, entriesOf[shard] ?? []);
      });
      return claims.flat();
    },
  };
}

/** The entities of each shard, by the numbers of its mentions. */
function namedEntities(
  { entities, entityOf }: Identified,
  mentionCounts: readonly number[],
): (shard: number) => NamedEntities {
  const entityById = new Map(entities.map((entity) => [entity.id, entity]));
  const ends: number[] = [];
  for (const count of mentionCounts) ends.push((ends.at(-1) ?? 0) + count);
  return (shard) => {
    const ids = entityOf.slice(ends[shard - 1] ?? 0, ends[shard]);
    const places = new Map([...new Set(ids)].map((id, place) => [id, place]));
    const named = [...places.keys()].flatMap((id) => entityById.get(id) ?? []);
    return { entities: named, entityOf: Int32Array.from(ids, (id) => places.get(id) ?? -1) };
  };
}
