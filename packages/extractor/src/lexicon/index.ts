/**
 * The curated lexicon and the search for its names.
 * In: the YAML files of `packages/extractor/lexicon`. Out: a `Lexicon` value, and a trie that finds its names in a text.
 * To add an entity edit the YAML, see the README there.
 */
export type { AmbiguousName, Lexicon, LexiconEntry } from "./lexicon.ts";
export { loadLexicon } from "./load-lexicon.ts";
export type { NameReading } from "./name-reading.ts";
export { buildNameTrie, type NameMatch, type NameTrie } from "./name-trie.ts";
export { normaliseName } from "./normalise-name.ts";
