import type { EntryDraft } from "../entry-draft.ts";
import type { SegmentNote } from "../segment-note.ts";
import type { TextLine } from "../text/text-lines.ts";
import type { PageHeading, PagePiece } from "./page/outline-page.ts";
import type { PageState } from "./page-state.ts";

/** What a heading and its lines, or the lines of a list, give. */
export interface PieceReading {
  readonly drafts: readonly EntryDraft[];
  readonly notes: readonly SegmentNote[];
  /** Lines that no reading took. */
  readonly unread: readonly TextLine[];
}

/** What a piece gives, and what is known of the page behind it. */
export interface PieceStep extends PieceReading {
  readonly state: PageState;
}

export type HeadedPiece = PagePiece & { readonly heading: PageHeading };

/** Leaves a piece out; its lines and its heading are said to be no reading. */
export function setApart(
  { heading, lines }: HeadedPiece,
  state: PageState,
  notes: readonly SegmentNote[] = [],
): PieceStep {
  const { start, end, words, wordsStart } = heading;
  const contentEnd = wordsStart + words.length;
  const line = {
    start,
    end,
    indent: 0,
    hasBullet: false,
    content: words,
    contentStart: wordsStart,
    contentEnd,
  };
  return { state, drafts: [], notes, unread: [line, ...lines] };
}
