export * from "./evaluate/index.ts";
export { extractGraph } from "./extract-graph.ts";
export { extractGraphInWorkers, type WorkerOptions } from "./extract-graph-in-workers.ts";
export type { ExtractOptions, ExtractProgress } from "./extract-options.ts";
export { ExtractorError } from "./extractor-error.ts";
export { isField } from "./is-field.ts";
export type { Lexicon, LexiconEntry } from "./lexicon/lexicon.ts";
export { loadLexicon } from "./lexicon/load-lexicon.ts";
export { type ListedName, parseNameList } from "./lexicon/name-list.ts";
export { type TypedName, withNames } from "./lexicon/with-names.ts";
export { listPapers } from "./list-papers.ts";
export type { KeptSources, SegmentedSource } from "./model/segmented-source.ts";
export type { SourceFile } from "./model/source-file.ts";
export { findArxivId, findDoi, parseArxivId } from "./model/work-ids.ts";
export { type RecogniseTextsOptions, recogniseTexts } from "./recognise-texts/recognise-texts.ts";
export { type SpanConvention, spanConventions } from "./recognise-texts/span-convention.ts";
export {
  type RecognisedText,
  readMarkedSpans,
  readTextLine,
  type TextLine,
} from "./recognise-texts/text-line.ts";
export { typedNames } from "./recognise-texts/typed-names.ts";
export { collectSourceFiles } from "./stages/1-read/collect-source-files.ts";
export { unpackCourse } from "./stages/1-read/course-site/unpack-course.ts";
export { readTextLayers } from "./stages/1-read/read-text-layers.ts";
