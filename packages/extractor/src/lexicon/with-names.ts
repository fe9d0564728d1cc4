import type { EntityType } from "@methodscape/graph-model";
import type { Lexicon, LexiconEntry } from "./lexicon.ts";
import { normaliseName } from "./normalise-name.ts";

/** A name and what it names. */
export interface TypedName {
  readonly name: string;
  readonly type: EntityType;
}

/** A lexicon with further names: what they say wins where the lexicon knows a name too, cues included. */
export function withNames(lexicon: Lexicon, names: readonly TypedName[]): Lexicon {
  const taken = new Set<string>();
  const listed = names.flatMap(({ name, type }, index): LexiconEntry[] => {
    const key = normaliseName(name);
    if (key === "") return [];
    taken.add(key);
    return [{ ...noMore, id: `listed-${index + 1}`, type, name, anchor: `listed#${index + 1}` }];
  });
  const isFree = (name: string): boolean => !taken.has(normaliseName(name));
  const kept = lexicon.entries.flatMap((entry): LexiconEntry[] => {
    const [name, ...aliases] = [entry.name, ...entry.aliases].filter(isFree);
    return name === undefined ? [] : [{ ...entry, name, aliases }];
  });
  return {
    entries: [...listed, ...kept],
    ambiguous: lexicon.ambiguous.filter(({ surface }) => isFree(surface)),
  };
}

const noMore = { aliases: [], relations: [], generic: false } as const;
