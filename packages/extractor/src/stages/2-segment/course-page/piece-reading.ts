import type { EntryDraft } from "../entry-draft.ts";
import type { SegmentNote } from "../segment-note.ts";
import type { TextLine } from "../text/text-lines.ts";

/** What a heading and its lines, or the lines of a list, give. */
export interface PieceReading {
  readonly drafts: readonly EntryDraft[];
  readonly notes: readonly SegmentNote[];
  /** Lines that no reading took. */
  readonly unread: readonly TextLine[];
}
