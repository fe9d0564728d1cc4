import type { EntryDraft } from "../entry-draft.ts";
import type { SegmentNote } from "../segment-note.ts";
import type { TextLine } from "../text/text-lines.ts";
import { classifyHeading } from "./classify-heading.ts";
import { draftReading } from "./draft-reading.ts";
import { namesWork } from "./find-links.ts";
import type { PageHeading, PagePiece } from "./page-outline.ts";
import { readLooseLines } from "./read-loose-lines.ts";
import { readTitle } from "./read-title.ts";
import type { Section } from "./section.ts";

/** What a heading and its lines give, and the list that goes on behind them; undefined when none does. */
export interface PieceReading {
  readonly section: Section | undefined;
  readonly drafts: readonly EntryDraft[];
  readonly notes: readonly SegmentNote[];
  readonly unread: readonly TextLine[];
}

type Titled = PagePiece & { readonly heading: PageHeading };

/** Reads one piece of a page within the list that is open; `next` is the heading behind it. */
export function readPiece(
  piece: PagePiece,
  next: PageHeading | undefined,
  open: Section | undefined,
): PieceReading {
  const { heading, lines } = piece;
  if (heading === undefined) return setApart(piece, open);
  const found = classifyHeading(heading.words);
  switch (found.kind) {
    case "preamble":
      return readLines(lines, open);
    case "section": {
      const words = heading.words.replace(/[\s:*_]{1,20}$/, "");
      return readLines(lines, { section: found.section, heading: words, level: heading.level });
    }
    case "aside": {
      const ends = found.endsList || (open !== undefined && heading.level <= open.level);
      return setApart(piece, ends ? undefined : open);
    }
    case "title":
      return open === undefined ? setApart(piece, open) : readTitled({ heading, lines }, next, open);
  }
}

function readTitled(piece: Titled, next: PageHeading | undefined, open: Section): PieceReading {
  const { heading, lines } = piece;
  if (isGroup(piece, next)) {
    const { start, end } = heading;
    const message = "a heading over a group of readings, not a reading";
    const note: SegmentNote = { severity: "info", rule: "group", message, span: { start, end } };
    return { section: open, drafts: [], notes: [note], unread: [] };
  }
  const title = readTitle(heading.words, heading.wordsStart);
  if (title === undefined || isGroupOfLinks(lines)) return readLines(lines, open);
  const { draft, unread } = draftReading({ title, lines, section: open, start: heading.start });
  const isOutside = open.level === 0 || heading.level < open.level;
  if (isOutside && !isProved(draft)) return setApart(piece, open.level === 0 ? open : undefined);
  return { section: open, drafts: [draft], notes: [], unread };
}

/** Nothing but deeper headings stands under it. */
function isGroup({ heading, lines }: Titled, next: PageHeading | undefined): boolean {
  if (next === undefined || next.level <= heading.level || lines.some(({ content }) => content !== ""))
    return false;
  return classifyHeading(next.words).kind === "title";
}

/** Two links or more that name works, and nothing else: the links are the readings. */
function isGroupOfLinks(lines: readonly TextLine[]): boolean {
  const written = lines.filter(({ content }) => content !== "");
  return written.length >= 2 && written.every(({ content }) => isTitledLink(content));
}

function isTitledLink(content: string): boolean {
  const links = readTitle(content, 0)?.links ?? [];
  return links.length === 1 && links.every(namesWork);
}

function isProved({ authors, date, arxivId, doi }: EntryDraft): boolean {
  return authors.length > 0 || date !== undefined || arxivId !== undefined || doi !== undefined;
}

/** Lines right under the heading of a list. */
function readLines(lines: readonly TextLine[], section: Section | undefined): PieceReading {
  if (section === undefined) return { section, drafts: [], notes: [], unread: lines };
  return { section, notes: [], ...readLooseLines(lines, section) };
}

function setApart({ heading, lines }: PagePiece, section: Section | undefined): PieceReading {
  if (heading === undefined) return { section, drafts: [], notes: [], unread: lines };
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
  return { section, drafts: [], notes: [], unread: [line, ...lines] };
}
