import type { Candidate, Mention, NameUse } from "../model/mention.ts";
import type { PaperEntry } from "../model/paper-entry.ts";

/** How the entries of a shard use names, mention by mention. */
export interface PackedUses {
  readonly candidates: readonly Candidate[];
  readonly surfaces: readonly string[];
  /** Five numbers a mention: its entry within the shard, its start, its surface, its candidate, and 1 where it is doubtful. */
  readonly rows: Int32Array;
}

/** The mentions of an entry; their offsets count from `base`. */
export interface FoundMentions {
  readonly base: number;
  readonly mentions: readonly Mention[];
}

const columns = 5;

/** Packs the mentions of a shard's entries, in their order; offsets count from the start of the source. */
export function packUses(found: readonly FoundMentions[]): PackedUses {
  const candidates = openList<Candidate>((candidate) => JSON.stringify(candidate));
  const surfaces = openList<string>((surface) => surface);
  const count = found.reduce((sum, { mentions }) => sum + mentions.length, 0);
  const rows = new Int32Array(count * columns);
  let at = 0;
  for (const [entry, { base, mentions }] of found.entries()) {
    for (const { start, surface, candidate, doubtful } of mentions) {
      const row = [entry, start + base, surfaces.place(surface), candidates.place(candidate)];
      rows.set([...row, doubtful ? 1 : 0], at);
      at += columns;
    }
  }
  return { candidates: candidates.values, surfaces: surfaces.values, rows };
}

/** The uses of names again, with the entries of the shard as the main thread knows them. */
export function unpackUses(
  { candidates, surfaces, rows }: PackedUses,
  entries: readonly PaperEntry[],
): NameUse[] {
  const uses: NameUse[] = [];
  for (let at = 0; at < rows.length; at += columns) {
    const entry = entries[rows[at] ?? -1];
    const surface = surfaces[rows[at + 2] ?? -1];
    const candidate = candidates[rows[at + 3] ?? -1];
    if (entry === undefined || surface === undefined || candidate === undefined)
      throw new RangeError(`row ${at / columns} of a shard's names points outside the shard`);
    uses.push({ entry, start: rows[at + 1] ?? 0, surface, candidate, doubtful: rows[at + 4] === 1 });
  }
  return uses;
}

/** Distinct values in the order in which they came. */
function openList<Value>(keyOf: (value: Value) => string) {
  const values: Value[] = [];
  const places = new Map<string, number>();
  const place = (value: Value): number => {
    const key = keyOf(value);
    const known = places.get(key);
    if (known !== undefined) return known;
    places.set(key, values.length);
    return values.push(value) - 1;
  };
  return { values, place };
}
