import type { SourceDocument } from "../../../model/source-document.ts";
import type { EntryDraft } from "../entry-draft.ts";
import type { FrontMatter } from "../front-matter.ts";
import type { SegmentNote } from "../segment-note.ts";
import type { Segmented } from "../segmenter.ts";
import { attachFootnotes } from "./attach-footnotes.ts";
import { dropSharedIds } from "./drop-shared-ids.ts";
import { outlinePage } from "./page/outline-page.ts";
import { readPieces } from "./read-pieces.ts";
import { unreadLines } from "./unread-lines.ts";

/**
 * Reads a course page: headings such as "Required Readings" open a list; under it stand readings as headings, as
 * lines or in tables, in groups or not. Headings such as "Blog" end the list, and so does the mark where a course
 * site cuts its page.
 */
export function segmentCoursePage(document: SourceDocument, frontMatter: FrontMatter): Segmented {
  const { text } = document;
  const outline = outlinePage(text, frontMatter.end);
  const read = readPieces(outline, text);
  const attached = attachFootnotes(text, read.drafts, outline.footnotes);
  const { drafts, notes } = dropSharedIds(text, attached.drafts);
  const unread = [...read.unread, ...attached.unused.flatMap(({ lines }) => lines)];
  const all = [...read.notes, ...notes, ...unreadLines(unread), ...noteEmpty(document, frontMatter, drafts)];
  return { drafts, notes: all.sort((left, right) => left.span.start - right.span.start) };
}

function noteEmpty(
  { text }: SourceDocument,
  { end }: FrontMatter,
  drafts: readonly EntryDraft[],
): SegmentNote[] {
  if (drafts.length > 0) return [];
  const message =
    "no reading was found on this page; a reading is a heading, a title or a row under a heading such as Required Readings";
  const span = { start: Math.min(end, text.length), end: text.length };
  return [{ severity: "warning", rule: "no-readings", message, span }];
}
