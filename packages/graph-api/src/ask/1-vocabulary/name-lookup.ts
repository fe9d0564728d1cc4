import type { Entity, EntityRef } from "@methodscape/graph-model";

/** A way to write an entity's name, exactly as it is known. */
export interface KnownName {
  readonly surface: string;
  readonly entity: EntityRef;
  /** Shown links of papers to the entity: the better known reading comes first. */
  readonly weight: number;
}

/** Every name in the store by its key. */
export type NameLookup = ReadonlyMap<string, readonly KnownName[]>;

/** Names and aliases of a store's entities, by {@link nameKey}; the most linked first, then by id. */
export function buildNameLookup(
  entities: readonly Entity[],
  weightOf: (entity: Entity) => number,
): NameLookup {
  const lookup = new Map<string, KnownName[]>();
  for (const entity of entities) {
    const reference: EntityRef = { id: entity.id, type: entity.type, name: entity.name };
    for (const surface of new Set([entity.name, ...entity.aliases])) {
      const key = nameKey(surface);
      if (key === "") continue;
      const names = lookup.get(key) ?? [];
      if (!names.some((name) => name.entity.id === entity.id && name.surface === surface)) {
        names.push({ surface, entity: reference, weight: weightOf(entity) });
      }
      lookup.set(key, names);
    }
  }
  return new Map([...lookup].map(([key, names]) => [key, inUse(names)]));
}

/** The most linked first; a reading that no shown claim speaks of does not stand beside one that has some. */
function inUse(names: readonly KnownName[]): readonly KnownName[] {
  const sorted = [...names].sort(
    (left, right) => right.weight - left.weight || (left.entity.id < right.entity.id ? -1 : 1),
  );
  const linked = sorted.filter(({ weight }) => weight > 0);
  return linked.length > 0 ? linked : sorted;
}

const shortestTopicWord = 4;
const mostTopics = 3;

/** Concepts whose name begins with a word, or with a longer form of it: `math` gives mathematical reasoning. The most linked first. */
export function topicsCalled(lookup: NameLookup, word: string): EntityRef[] {
  const start = nameKey(word);
  if (start.length < shortestTopicWord) return [];
  const topics = [...lookup].flatMap(([key, names]) =>
    key.startsWith(start) ? names.filter(({ entity }) => entity.type === "concept") : [],
  );
  topics.sort((left, right) => right.weight - left.weight || (left.entity.id < right.entity.id ? -1 : 1));
  return [...new Map(topics.map(({ entity }) => [entity.id, entity])).values()].slice(0, mostTopics);
}

/** What the spellings of one name share: letters, digits, `.` and `+`, lower case, no plural `s`. */
export function nameKey(name: string): string {
  const squashed = name
    .normalize("NFKC")
    .toLowerCase()
    .replace(/[^\p{L}\p{N}.+]+/gu, "");
  return squashed.length > 3 && /[a-rt-z]s$/.test(squashed) ? squashed.slice(0, -1) : squashed;
}
