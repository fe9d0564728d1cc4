import { sliceSpan } from "@methodscape/graph-model";
import type { EntryDraft } from "../entry-draft.ts";
import type { SegmentNote } from "../segment-note.ts";
import type { TextLine } from "../text/text-lines.ts";
import { joinPieces } from "./join-pieces.ts";
import { classifyHeading } from "./page/classify-heading.ts";
import type { PageOutline, PagePiece } from "./page/outline-page.ts";
import { beginEssay, type PageState } from "./page-state.ts";
import type { PieceReading } from "./piece-reading.ts";
import { readPiece } from "./read-piece.ts";
import { titleKey } from "./title-key.ts";

/** Reads the pieces of a page from top to bottom; each step knows what the steps before it found. */
export function readPieces({ pieces: cut, excerptMark }: PageOutline, text: string): PieceReading {
  const pieces = joinPieces(cut);
  const drafts: EntryDraft[] = [];
  const notes: SegmentNote[] = [];
  const unread: TextLine[] = [];
  const taken = new Set<string>();
  let state = firstState(taken);
  let isBehindMark = false;
  pieces.forEach((piece, at) => {
    const { heading } = piece;
    if (!isBehindMark && heading !== undefined && heading.start > excerptMark) {
      isBehindMark = true;
      state = passMark(state, piece, taken.size > 0);
    }
    const counts = taken.size > 0 || state.listLevel !== undefined;
    const own =
      isBehindMark || !counts ? piece.lines : piece.lines.filter(({ start }) => start < excerptMark);
    const step = readPiece({ heading, lines: own }, pieces[at + 1], state);
    state = step.state;
    for (const draft of step.drafts) {
      drafts.push(draft);
      taken.add(titleKey(sliceSpan(text, draft.title)));
    }
    for (const note of step.notes) notes.push(note);
    for (const line of [...step.unread, ...piece.lines.slice(own.length)]) unread.push(line);
  });
  return { drafts, notes, unread };
}

/** In front of the first list, and on a page without lists, only what is surely a work counts. */
function firstState(taken: ReadonlySet<string>): PageState {
  const section = { section: "readings", heading: undefined, level: 0, isAssumed: true };
  return {
    section,
    readingLevel: undefined,
    essayLevel: undefined,
    taken,
    hasProof: false,
    isBesideReadings: false,
    listLevel: undefined,
  };
}

/** Behind the mark stands a blog, unless the readings have not begun, or a list goes on right behind it. */
function passMark(state: PageState, { heading }: PagePiece, hasReadings: boolean): PageState {
  if (!hasReadings && state.listLevel === undefined) return state;
  const isList = heading !== undefined && classifyHeading(heading.words).kind === "section";
  return isList ? state : beginEssay(state, 0);
}
