import type { SourceDocument } from "../../model/source-document.ts";
import type { EntryDraft } from "./entry-draft.ts";
import type { FrontMatter } from "./front-matter.ts";
import type { SegmentNote } from "./segment-note.ts";

/** The works that a format's segmenter found, in the order of the text, and what was odd. */
export interface Segmented {
  readonly drafts: readonly EntryDraft[];
  readonly notes: readonly SegmentNote[];
}

/** To add a format: a folder with its segmenter, a row in `source-segmenters.ts` and one in stage 1. */
export type Segmenter = (document: SourceDocument, frontMatter: FrontMatter) => Segmented;
