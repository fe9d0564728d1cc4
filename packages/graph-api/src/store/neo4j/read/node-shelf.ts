import type { Entity, Source } from "@methodscape/graph-model";

/** Records by id, kept as they are read, up to a bound. */
export interface Shelf<Kept> {
  get(id: string): Kept | undefined;
  keep(id: string, record: Kept): void;
}

/** Entities as the ends of claims, and sources without their texts: most answers name the same few. */
export interface NodeShelf {
  readonly entityEnds: Shelf<Entity>;
  readonly sources: Shelf<Source>;
}

const mostEntities = 20_000;
const mostSources = 5_000;

/** An empty shelf, for one graph as it was loaded. */
export function createNodeShelf(): NodeShelf {
  return { entityEnds: createShelf(mostEntities), sources: createShelf(mostSources) };
}

function createShelf<Kept>(most: number): Shelf<Kept> {
  const kept = new Map<string, Kept>();
  return {
    get: (id) => kept.get(id),
    keep: (id, record) => {
      if (kept.size < most) kept.set(id, record);
    },
  };
}

/** Takes what is kept, reads the rest and keeps it. */
export async function throughShelf<Kept extends { readonly id: string }>(
  shelf: Shelf<Kept>,
  ids: readonly string[],
  read: (missing: readonly string[]) => Promise<readonly Kept[]>,
): Promise<readonly Kept[]> {
  const wanted = [...new Set(ids)];
  const kept = wanted.flatMap((id) => shelf.get(id) ?? []);
  const missing = wanted.filter((id) => shelf.get(id) === undefined);
  const found = missing.length === 0 ? [] : await read(missing);
  for (const record of found) shelf.keep(record.id, record);
  return [...kept, ...found];
}
