import type { EntryDraft } from "../entry-draft.ts";
import type { SegmentNote } from "../segment-note.ts";
import { draftReading } from "./draft-reading.ts";
import { groupOfHeading } from "./heading-group.ts";
import type { PagePiece } from "./page/outline-page.ts";
import { beginEssay, type PageState } from "./page-state.ts";
import { type HeadedPiece, type PieceStep, setApart } from "./piece-reading.ts";
import { isProved, placeOfHeading } from "./place-of-heading.ts";
import { openGroup, readGroup } from "./read-group.ts";
import type { Section } from "./section.ts";
import { readTitle } from "./title/read-title.ts";
import { titleKey } from "./title-key.ts";

/** A heading within a list: a reading, a group of readings, or something that only looks so. */
export function readTitledPiece(
  piece: HeadedPiece,
  next: PagePiece | undefined,
  state: PageState,
  section: Section,
): PieceStep {
  const { heading, lines } = piece;
  const title = readTitle(heading.words, heading.wordsStart);
  const group = groupOfHeading(piece, next, title);
  if (group === "over-lists") return setApart(piece, { ...state, section: undefined });
  if (group === "over-headings") return openGroup(piece, state, section);
  if (title === undefined || group === "over-items") return readGroup(piece, state, section);
  const { draft, unread } = draftReading({ title, lines, section, start: heading.start });
  if (state.taken.has(titleKey(title.words))) return readRepeated(piece, state, section, draft);
  switch (placeOfHeading({ heading, next, lines, words: title.words, draft, state, section })) {
    case "apart":
      return setApart(piece, { ...state, isBesideReadings: true });
    case "essay":
      return setApart(
        piece,
        section.isAssumed && state.listLevel === undefined ? state : beginEssay(state, heading.level),
      );
    case "reading": {
      const readingLevel = Math.max(state.readingLevel ?? 0, heading.level);
      const hasProof = state.hasProof || isProved(draft) || draft.url !== undefined;
      return {
        state: { ...state, readingLevel, hasProof, isBesideReadings: false },
        drafts: [draft],
        notes: [],
        unread,
      };
    }
  }
}

/**
 * The same title again: with facts of its own it is listed twice, without them a blog begins that goes through the
 * readings, and no list comes behind it.
 */
function readRepeated(piece: HeadedPiece, state: PageState, section: Section, draft: EntryDraft): PieceStep {
  const { start, end } = piece.heading;
  const message = "a heading that repeats the title of a reading above; it was read once";
  const note: SegmentNote = { severity: "info", rule: "repeated", message, span: { start, end } };
  const isListed = isProved(draft) && piece.heading.level > section.level;
  return setApart(piece, isListed ? state : beginEssay(state, 0), [note]);
}
