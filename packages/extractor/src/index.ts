export * from "./evaluate/index.ts";
export { type ExtractOptions, type ExtractProgress, extractGraph } from "./extract-graph.ts";
export { ExtractorError } from "./extractor-error.ts";
export { isField } from "./is-field.ts";
export type { Lexicon, LexiconEntry } from "./lexicon/lexicon.ts";
export { loadLexicon } from "./lexicon/load-lexicon.ts";
export type { KeptSources, SegmentedSource } from "./model/segmented-source.ts";
export type { SourceFile } from "./model/source-file.ts";
export { collectSourceFiles } from "./stages/1-read/collect-source-files.ts";
