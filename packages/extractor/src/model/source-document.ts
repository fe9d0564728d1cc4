import type { PaperKind, SourceFormat, SourceId, TextSpan } from "@methodscape/graph-model";

/**
 * A source as stage 1 leaves it: decoded text that never changes again. Every later span points into `text`.
 * For structured formats the text is a rendering, record by record, and `records` says what stands where.
 */
export interface SourceDocument {
  readonly id: SourceId;
  readonly path: string;
  readonly sha256: string;
  readonly format: SourceFormat;
  readonly text: string;
  readonly kind: "syllabus" | "field" | undefined;
  readonly course: string | undefined;
  readonly completes?: boolean | undefined;
  /** Only for structured formats: one per record of the input, in the order of the text. */
  readonly records: readonly RenderedRecord[];
}

/** A section of a full text: its name, the names of its parents in front, and where its paragraphs stand. */
export interface FullTextSection extends TextSpan {
  /** `Experiments › Setup`, without numbers; undefined for what stands before the first heading. */
  readonly name: string | undefined;
}

/** A record of a structured format: where its parts stand in the rendering, and the fields that are not text. */
export interface RenderedRecord {
  readonly start: number;
  readonly end: number;
  readonly title: TextSpan;
  readonly abstract: TextSpan | undefined;
  readonly notes: readonly TextSpan[];
  /** For a paper that was read whole. */
  readonly fullText?: readonly FullTextSection[] | undefined;
  /** What the format itself says of the work, where it does. */
  readonly kind: PaperKind | undefined;
  readonly section: string | undefined;
  readonly authors: readonly string[];
  readonly authorCount: number | undefined;
  readonly date: string | undefined;
  readonly arxivId: string | undefined;
  readonly doi: string | undefined;
  readonly url: string | undefined;
  readonly votes: number | undefined;
  readonly comments: number | undefined;
}
