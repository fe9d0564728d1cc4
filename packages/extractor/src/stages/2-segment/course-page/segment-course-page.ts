import type { SourceDocument } from "../../../model/source-document.ts";
import type { FrontMatter } from "../front-matter.ts";
import type { SegmentNote } from "../segment-note.ts";
import type { Segmented } from "../segmenter.ts";
import { classifyHeading } from "./classify-heading.ts";
import { outlinePage, type PageOutline } from "./page-outline.ts";
import { readPiece } from "./read-piece.ts";
import type { Section } from "./section.ts";
import { unreadLines } from "./unread-lines.ts";

/**
 * Reads a course page: headings such as "Required Readings" open a list; under it every other heading is a
 * reading, and so is a bare line that looks like a title. Headings such as "Blog" end the list, and so does
 * the mark where a course site cuts its page.
 */
export function segmentCoursePage(document: SourceDocument, frontMatter: FrontMatter): Segmented {
  const outline = outlinePage(document.text, frontMatter.end);
  const { pieces, excerptMark } = outline;
  const firstBehindMark = pieces.findIndex(
    ({ heading }) => heading !== undefined && heading.start > excerptMark,
  );
  let section = firstSection(outline);
  const readings = pieces.map(({ heading, lines }, at) => {
    if (at === firstBehindMark) section = undefined;
    const isCut = (heading?.start ?? 0) < excerptMark;
    const own = isCut ? lines.filter(({ start }) => start < excerptMark) : lines;
    const reading = readPiece({ heading, lines: own }, pieces[at + 1]?.heading, section);
    section = reading.section;
    return { ...reading, unread: [...reading.unread, ...lines.slice(own.length)] };
  });
  const drafts = readings.flatMap((reading) => reading.drafts);
  const notes = [
    ...readings.flatMap((reading) => reading.notes),
    ...unreadLines(readings.flatMap((reading) => reading.unread)),
    ...(drafts.length === 0 ? [noReadings(document, frontMatter)] : []),
  ];
  return { drafts, notes: notes.sort((left, right) => left.span.start - right.span.start) };
}

/** A page without lists is one list, in which only headings that are surely works count. */
function firstSection({ pieces }: PageOutline): Section | undefined {
  const hasLists = pieces.some(
    ({ heading }) => heading !== undefined && classifyHeading(heading.words).kind === "section",
  );
  return hasLists ? undefined : { section: "readings", heading: undefined, level: 0 };
}

function noReadings({ text }: SourceDocument, { end }: FrontMatter): SegmentNote {
  const message =
    "no reading was found on this page; a reading is a heading or a title under a heading such as Required Readings";
  const span = { start: Math.min(end, text.length), end: text.length };
  return { severity: "warning", rule: "no-readings", message, span };
}
