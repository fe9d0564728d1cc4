import { countItems } from "./heading-group.ts";
import { readList } from "./list/read-list.ts";
import type { Leniency } from "./list/title-line.ts";
import { classifyHeading, type HeadingClass } from "./page/classify-heading.ts";
import type { PageHeading, PagePiece } from "./page/outline-page.ts";
import type { PageLine } from "./page/page-line.ts";
import { beginEssay, goOnWithEssay, openSection, type PageState } from "./page-state.ts";
import { type HeadedPiece, type PieceStep, setApart } from "./piece-reading.ts";
import { isProved } from "./place-of-heading.ts";
import { readTitledPiece } from "./read-titled-piece.ts";
import type { Section } from "./section.ts";
import { findLinks } from "./title/find-links.ts";

/** Reads one piece of a page; `next` is the piece behind it. */
export function readPiece(piece: PagePiece, next: PagePiece | undefined, state: PageState): PieceStep {
  const { heading, lines } = piece;
  if (heading === undefined) return readHead(lines, state);
  const headed = { heading, lines };
  const found = classifyHeading(heading.words);
  switch (found.kind) {
    case "preamble":
      return readLines(lines, preambleState(state, heading.level), "title");
    case "section":
      return readSection(headed, next, found, state);
    case "aside":
      return readAside(headed, next, found.of, state);
    case "title":
      return state.section === undefined
        ? setApart(headed, goOnWithEssay(state, heading.level))
        : readTitledPiece(headed, next, state, state.section);
  }
}

const preambleLine =
  /^in this (?:session|class|week|lecture)\b.{0,40}\breadings?\b.{0,40}$|^our readings cover\b/i;

/** In front of the first heading: tables and linked titles on a page without lists, and what stands under "our readings cover". */
function readHead(lines: readonly PageLine[], state: PageState): PieceStep {
  const at = lines.findIndex(({ content }) => preambleLine.test(content));
  if (at < 0) return readLines(lines, state, "marked");
  const opened = preambleState(state, 0);
  const step = readLines(lines.slice(at + 1), opened, "title");
  return { ...step, state, unread: [...lines.slice(0, at + 1), ...step.unread] };
}

function preambleState(state: PageState, level: number): PageState {
  if (state.section !== undefined) return state;
  return { ...state, section: { section: "readings", heading: undefined, level, isAssumed: false } };
}

function readSection(
  piece: HeadedPiece,
  next: PagePiece | undefined,
  found: Extract<HeadingClass, { kind: "section" }>,
  state: PageState,
): PieceStep {
  const { heading, lines } = piece;
  const { section: open, essayLevel } = state;
  if (essayLevel !== undefined && !isOfPage(heading, essayLevel, state)) return setApart(piece, state);
  const isWithin = open !== undefined && !open.isAssumed && heading.level > open.level;
  if (isWithin && !found.opensWithin) return readTitledPiece(piece, next, state, open);
  const words = heading.words.replace(/[\s:*_]{1,20}$/, "").replace(/^[*_\s]{1,10}/, "");
  const section: Section = {
    section: found.section,
    heading: words,
    level: heading.level,
    isAssumed: essayLevel !== undefined,
  };
  const step = readLines(lines, openSection(state, section), "phrase");
  // Where lines are readings, a heading that stands as high as the list's is none without proof.
  const readingLevel = step.drafts.length > 0 ? deepestLevel : undefined;
  const hasProof = state.hasProof || step.drafts.some((draft) => isProved(draft) || draft.url !== undefined);
  return { ...step, state: { ...step.state, readingLevel, hasProof } };
}

/** A blog has lists of its own; the page's stands as high as the blog and as the lists before it, and speaks of readings. */
function isOfPage({ level, words }: PageHeading, essayLevel: number, { listLevel }: PageState): boolean {
  return level <= essayLevel && level === (listLevel ?? level) && /\breadings?\b/i.test(words);
}

/** Deeper than any heading. */
const deepestLevel = 7;

/** Slides, insights, a blog. A heading that carries a link names a work, whatever its first word is. */
function readAside(
  piece: HeadedPiece,
  next: PagePiece | undefined,
  of: Extract<HeadingClass, { kind: "aside" }>["of"],
  state: PageState,
): PieceStep {
  const { heading } = piece;
  const { section } = state;
  if (section === undefined)
    return setApart(piece, of === "essay" || of === "posts" ? withEssay(state, heading.level) : state);
  const isWithin = heading.level > section.level;
  const isGroup = of === "posts" && countItems(piece.lines) > 0;
  if (isWithin && (isGroup || findLinks(heading.words).length > 0))
    return readTitledPiece(piece, next, state, section);
  if (of === "essay" || of === "posts") return setApart(piece, beginEssay(state, heading.level));
  return setApart(piece, isWithin ? state : { ...state, section: undefined });
}

function withEssay(state: PageState, level: number): PageState {
  return { ...state, essayLevel: Math.min(state.essayLevel ?? level, level) };
}

/** Lines of a list that stand under no heading of a reading. */
function readLines(lines: readonly PageLine[], state: PageState, leniency: Leniency): PieceStep {
  if (state.section === undefined) return { state, drafts: [], notes: [], unread: lines };
  const isSure = !state.section.isAssumed;
  return { state, ...readList(lines, state.section, isSure ? leniency : "marked") };
}
