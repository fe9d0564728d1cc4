import type { EntryDraft } from "../entry-draft.ts";
import type { SegmentNote } from "../segment-note.ts";
import { draftReading } from "./draft-reading.ts";
import { findTable } from "./list/find-table.ts";
import { outermost } from "./list/list-shape.ts";
import { readList } from "./list/read-list.ts";
import { titlesOfLine } from "./list/title-line.ts";
import { classifyHeading } from "./page/classify-heading.ts";
import type { PageHeading, PagePiece } from "./page/outline-page.ts";
import type { PageLine } from "./page/page-line.ts";
import { beginEssay, type PageState } from "./page-state.ts";
import { type HeadedPiece, type PieceStep, setApart } from "./read-piece.ts";
import type { Section } from "./section.ts";
import { type FoundTitle, readTitle } from "./title/read-title.ts";
import { titleShape } from "./title/title-shape.ts";
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
  const isHead = isHeadOfKind(heading, title);
  if (isOverHeadings(piece, next, title, isHead)) return openGroup(piece, state, section);
  if (title === undefined || isHead || isOverItems(lines, title)) return readGroup(piece, state, section);
  const { draft, unread } = draftReading({ title, lines, section, start: heading.start });
  const key = titleKey(title.words);
  if (state.taken.has(key)) return readRepeated(piece, state, section, draft);
  const place = placeOf(heading, lines, title, draft, state, section);
  if (place === "apart") return setApart(piece, state);
  if (place === "essay")
    return setApart(piece, section.isAssumed && !state.hadList ? state : beginEssay(state, heading.level));
  const readingLevel = Math.max(state.readingLevel ?? 0, heading.level);
  return { state: { ...state, readingLevel }, drafts: [draft], notes: [], unread };
}

/** "Surveys", "Useful links:", "Readings on X": words that name no single work, and no link among them. */
function isHeadOfKind({ words }: PageHeading, title: FoundTitle | undefined): boolean {
  const found = classifyHeading(words);
  return title?.links.length === 0 && (found.kind === "section" || (found.kind === "title" && found.heads));
}

/** Nothing but deeper headings stands under it, and it is not written as the title of one work. */
function isOverHeadings(
  { heading, lines }: HeadedPiece,
  next: PagePiece | undefined,
  title: FoundTitle | undefined,
  isHead: boolean,
): boolean {
  if (next?.heading === undefined || next.heading.level <= heading.level) return false;
  if (lines.some(({ content }) => content !== "") || (title?.links.length ?? 0) > 0) return false;
  if (classifyHeading(next.heading.words).kind !== "title") return false;
  return isHead || title === undefined || !isFullTitle(title.words);
}

/** `Name: What It Is and Does`, or very many words. */
function isFullTitle(words: string): boolean {
  return /^[^:]{2,60}: \S+ \S+/.test(words) || words.split(/\s+/).length >= 8;
}

/** Two lines or more that name works, or a table of them, in front of anything that a reading has under it. */
function isOverItems(lines: readonly PageLine[], title: FoundTitle): boolean {
  const items = outermost(lines);
  const [first] = items;
  if (first === undefined) return false;
  if (findTable(lines, lines.indexOf(first))?.start === lines.indexOf(first)) return false;
  // "Code: X", "related: Y" under a title go with the work that it names.
  const isWork = titleShape(title.words) !== "none";
  const named = items.map((line) =>
    titlesOfLine(line, "marked").filter(({ hasLabel }) => !(isWork && hasLabel)),
  );
  const count = named.reduce((sum, titles) => sum + titles.length, 0);
  return (named[0]?.length ?? 0) > 0 && count >= 2;
}

/** A group within a list leaves the list open; one beside it, or on a page without lists, is a list by its own words. */
function openGroup({ heading }: HeadedPiece, state: PageState, section: Section): PieceStep {
  const { start, end, words } = heading;
  const message = "a heading over a group of readings, not a reading";
  const note: SegmentNote = { severity: "info", rule: "group", message, span: { start, end } };
  const isBeside = section.isAssumed || heading.level <= section.level;
  const bare = words.replace(/[\s:*_]{1,20}$/, "").replace(/^[*_\s]{1,10}/, "");
  const own = { section: bare.toLowerCase(), heading: bare, level: heading.level, isAssumed: true };
  return {
    state: isBeside ? { ...state, section: own, readingLevel: undefined } : state,
    drafts: [],
    notes: [note],
    unread: [],
  };
}

function readGroup(piece: HeadedPiece, state: PageState, section: Section): PieceStep {
  const read = readList(piece.lines, section, section.isAssumed ? "marked" : "title");
  const heading = setApart({ ...piece, lines: [] }, state);
  if (read.drafts.length === 0) return { ...read, state, unread: [...heading.unread, ...read.unread] };
  const { start, end } = piece.heading;
  const message = "a heading over a group of readings, not a reading";
  const note: SegmentNote = { severity: "info", rule: "group", message, span: { start, end } };
  return { ...read, state, notes: [note, ...read.notes] };
}

/** The same title again: with facts of its own it is listed twice, without them a blog begins that goes through the readings. */
function readRepeated(piece: HeadedPiece, state: PageState, section: Section, draft: EntryDraft): PieceStep {
  const { start, end } = piece.heading;
  const message = "a heading that repeats the title of a reading above; it was read once";
  const note: SegmentNote = { severity: "info", rule: "repeated", message, span: { start, end } };
  const isListed = isProved(draft) && piece.heading.level > section.level;
  return setApart(piece, isListed ? state : beginEssay(state, piece.heading.level), [note]);
}

/** Whether a heading is a reading of the open list, something beside the readings, or the beginning of other matter. */
function placeOf(
  heading: PageHeading,
  lines: readonly PageLine[],
  title: FoundTitle,
  draft: EntryDraft,
  state: PageState,
  section: Section,
): "reading" | "apart" | "essay" {
  if (isProved(draft)) return "reading";
  const { readingLevel } = state;
  const isHigh = readingLevel !== undefined && readingLevel > heading.level && heading.level <= section.level;
  if (section.isAssumed || heading.level < section.level || isHigh) return "essay";
  const hasLink = draft.url !== undefined;
  if (hasLink) return "reading";
  const isDeep = readingLevel !== undefined && heading.level > readingLevel;
  if (isDeep && hasProse(lines)) return "apart";
  return titleShape(title.words) !== "none" || /\d|\p{Ll}\p{Lu}|\p{Lu}{2}/u.test(title.words)
    ? "reading"
    : "apart";
}

function hasProse(lines: readonly PageLine[]): boolean {
  return lines.some(({ found }) => found?.kind === "text");
}

/** Somebody says who wrote it, when, or under which number it stands. */
function isProved({ authors, date, arxivId, doi }: EntryDraft): boolean {
  return authors.length > 0 || date !== undefined || arxivId !== undefined || doi !== undefined;
}
