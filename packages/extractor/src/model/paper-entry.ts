import type {
  DatePrecision,
  PaperKind,
  Reading,
  SourceId,
  TextPart,
  TextSpan,
} from "@methodscape/graph-model";

/** A run of text of a paper that was read: its part, its place, and its sentences as spans in the source's text. */
export interface EntryPart {
  readonly part: TextPart;
  readonly start: number;
  readonly end: number;
  readonly sentences: readonly TextSpan[];
  /** Name of the section, for full texts. */
  readonly section?: string | undefined;
}

/** A date of a work, `2024`, `2024-05` or `2024-05-24`; inferred when the source does not print it so. */
export interface EntryDate {
  readonly value: string;
  readonly precision: DatePrecision;
  readonly inferred: boolean;
}

/** A work as one source lists it. Two entries of one work become one paper at assembly. */
export interface PaperEntry {
  readonly source: SourceId;
  /** Position among the entries of its source, from 0: with `source`, the key of the entry. */
  readonly index: number;
  readonly kind: PaperKind;
  readonly title: string;
  readonly authors: readonly string[];
  readonly authorCount: number | undefined;
  readonly date: EntryDate | undefined;
  readonly arxivId: string | undefined;
  readonly doi: string | undefined;
  readonly url: string | undefined;
  readonly votes: number | undefined;
  readonly comments: number | undefined;
  readonly reading: Omit<Reading, "source">;
  /** Title first, then abstract, notes and sections in the order of the text. */
  readonly parts: readonly EntryPart[];
}

/** The facts of a work of which nothing is known but its text. */
export const nothingKnown = {
  authors: [],
  authorCount: undefined,
  date: undefined,
  arxivId: undefined,
  doi: undefined,
  url: undefined,
  votes: undefined,
  comments: undefined,
} as const satisfies Partial<PaperEntry>;
