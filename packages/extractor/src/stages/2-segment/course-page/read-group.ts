import type { SegmentNote } from "../segment-note.ts";
import { readList } from "./list/read-list.ts";
import type { PageHeading } from "./page/outline-page.ts";
import type { PageState } from "./page-state.ts";
import { type HeadedPiece, type PieceStep, setApart } from "./piece-reading.ts";
import type { Section } from "./section.ts";

/** A heading over headings. Within a list it leaves the list open; beside it, it opens a list by its own words. */
export function openGroup({ heading }: HeadedPiece, state: PageState, section: Section): PieceStep {
  const opened = isBeside(heading, section)
    ? { ...state, section: ownSection(heading, true), readingLevel: undefined }
    : state;
  return { state: opened, drafts: [], notes: [groupNote(heading)], unread: [] };
}

/** A heading over lines or rows that name works; without one it is said to be no reading. */
export function readGroup(piece: HeadedPiece, state: PageState, section: Section): PieceStep {
  const { heading, lines } = piece;
  const own = isBeside(heading, section) ? ownSection(heading, section.isAssumed) : section;
  const read = readList(lines, own, section.isAssumed ? "marked" : "title");
  if (read.drafts.length > 0) return { ...read, state, notes: [groupNote(heading), ...read.notes] };
  const apart = setApart({ heading, lines: [] }, state);
  return { ...read, state, unread: [...apart.unread, ...read.unread] };
}

function isBeside(heading: PageHeading, section: Section): boolean {
  return section.isAssumed || heading.level <= section.level;
}

function ownSection({ words, level }: PageHeading, isAssumed: boolean): Section {
  const bare = words.replace(/[\s:*_]{1,20}$/, "").replace(/^[*_\s]{1,10}/, "");
  return { section: bare.toLowerCase(), heading: bare, level, isAssumed };
}

function groupNote({ start, end }: PageHeading): SegmentNote {
  const message = "a heading over a group of readings, not a reading";
  return { severity: "info", rule: "group", message, span: { start, end } };
}
