import type { PaperKind, Severity } from "@methodscape/graph-model";

/** A work as one record of a structured format gives it; white space within title, abstract and notes is folded. */
export interface PaperFields {
  readonly title: string;
  /** Empty when the record has none. */
  readonly abstract: string;
  readonly authors: readonly string[];
  readonly authorCount: number | undefined;
  /** As precise as given: `2024`, `2024-05` or `2024-05-24`. */
  readonly date: string | undefined;
  readonly arxivId: string | undefined;
  readonly doi: string | undefined;
  readonly url: string | undefined;
  readonly votes: number | undefined;
  readonly comments: number | undefined;
  /** What the format itself says that the work is; undefined where its place and ids must tell. */
  readonly kind?: PaperKind | undefined;
  /** The list, folder or group that the record stands in; `papers` where the format knows none. */
  readonly section?: string | undefined;
  /** What a person wrote beside the work. */
  readonly notes?: readonly string[] | undefined;
}

/** Something odd about a record, in words. */
export interface RecordProblem {
  readonly rule: string;
  readonly problem: string;
  /** A warning unless told. */
  readonly severity?: Severity | undefined;
}
