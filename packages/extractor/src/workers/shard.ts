import type { PaperEntry } from "../model/paper-entry.ts";
import type { SourceDocument } from "../model/source-document.ts";

/** Works that one source lists. */
export interface EntryRun {
  readonly document: SourceDocument;
  readonly entries: readonly PaperEntry[];
}

/** What one worker reads at a time. */
export type Shard = readonly EntryRun[];

/**
 * A run as it goes to a worker, plain data: with the stretch of the text that holds its entries. Offsets of their parts, and
 * of all that is found in them, count from `base`.
 */
export interface ShardPiece extends EntryRun {
  readonly base: number;
}

/** Much for a worker to read at a time, and little beside a run that is worth workers. */
const usualShardLength = 300_000;

/**
 * Cuts what is to be read into shards, in its order: long sources in several, short ones together.
 * @param length characters of a shard, which only a single entry may have more of
 */
export function cutShards(inputs: readonly EntryRun[], length = usualShardLength): Shard[] {
  const shards: EntryRun[][] = [];
  let room = 0;
  for (const { run, size } of inputs.flatMap((input) => cutRuns(input, length))) {
    const last = shards.at(-1);
    if (last !== undefined && size <= room) last.push(run);
    else {
      shards.push([run]);
      room = length;
    }
    room -= size;
  }
  return shards;
}

function cutRuns({ document, entries }: EntryRun, length: number): { run: EntryRun; size: number }[] {
  const runs: { run: { document: SourceDocument; entries: PaperEntry[] }; size: number }[] = [];
  for (const entry of entries) {
    const size = entry.parts.reduce((sum, { start, end }) => sum + end - start, 0);
    const last = runs.at(-1);
    if (last === undefined || last.size + size > length)
      runs.push({ run: { document, entries: [entry] }, size });
    else {
      last.run.entries.push(entry);
      last.size += size;
    }
  }
  return runs;
}

/** A shard as it goes to a worker. */
export function piecesOf(shard: Shard): ShardPiece[] {
  return shard.map(({ document, entries }) => {
    const parts = entries.flatMap((entry) => entry.parts);
    const base = parts.reduce((least, { start }) => Math.min(least, start), document.text.length);
    const end = parts.reduce((most, part) => Math.max(most, part.end), base);
    return {
      document: { ...document, text: document.text.slice(base, end), records: [] },
      entries: entries.map((entry) => moved(entry, -base)),
      base,
    };
  });
}

function moved(entry: PaperEntry, by: number): PaperEntry {
  return {
    ...entry,
    parts: entry.parts.map((part) => ({
      ...part,
      start: part.start + by,
      end: part.end + by,
      sentences: part.sentences.map(({ start, end }) => ({ start: start + by, end: end + by })),
    })),
  };
}
