import type { Lexicon } from "../../../lexicon/lexicon.ts";
import type { NameTrie } from "../../../lexicon/name-trie.ts";
import { phraseStops } from "../vocabulary/phrase-stops.ts";
import type { DenseTools } from "./recognise-dense.ts";

/** What dense recognition needs of a lexicon besides its trie; built once a run. */
export function denseToolsOf({ entries }: Lexicon, trie: NameTrie): DenseTools {
  const words = entries.flatMap(({ name }) => name.toLowerCase().split(/\s+/));
  return { trie, nameWords: new Set(words.filter((word) => !phraseStops.has(word))) };
}
