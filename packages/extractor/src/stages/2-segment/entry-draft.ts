import type { PaperKind, TextSpan } from "@methodscape/graph-model";
import type { EntryDate } from "../../model/paper-entry.ts";
import type { FullTextSection } from "../../model/source-document.ts";

export type { EntryDate };

/** What a segmenter knows of a work: spans and facts. `buildEntry` adds sentences, position and ids. */
export interface EntryDraft extends TextSpan {
  readonly kind: PaperKind;
  /** Exactly the title; white space and line breaks inside are folded for the name. */
  readonly title: TextSpan;
  readonly abstracts: readonly TextSpan[];
  readonly notes: readonly TextSpan[];
  readonly fullText?: readonly FullTextSection[] | undefined;
  readonly authors: readonly string[];
  readonly authorCount: number | undefined;
  readonly date: EntryDate | undefined;
  readonly arxivId: string | undefined;
  readonly doi: string | undefined;
  readonly url: string | undefined;
  readonly votes: number | undefined;
  readonly comments: number | undefined;
  readonly section: string;
  readonly heading: string | undefined;
}
