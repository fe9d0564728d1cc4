import type { SourceFormatReader } from "../source-format-reader.ts";

/** `## Required Readings:`, `### More readings on agents`, `**Readings**`; not `## Reading Wikipedia to answer questions`. */
const readingHeading =
  /^(?:#{1,6}[ \t]*|\*\*).{0,60}?\b(?:readings|reading list|reading)\b[*_ \t]*(?:[:(–—-].{0,120}|(?:on|for|about)\b.{0,120})?$/im;
/** How the pages of such a course begin, where they are cut, and the table of its seminars. */
const courseLine =
  /^[ \t]*in this (?:session|class|week|lecture),? our readings cover|^<!--excerpt\.start-->|^\|?[ \t]*(?:presenter|index)[ \t]*\|[ \t]*papers?[ \t]*\|/im;
const submittedLine = /^[ \t]*(?:[-+*][ \t]+)?\[Submitted on \d/im;
const anyHeading = /^#{1,6}[ \t]+\S/m;
/** Keys that the front matter of a course site has and that of a blog or a notebook has not. */
const courseKeys = /^---\n(?:[^\n]*\n){0,60}?(?:lecture|lectureVersion|term|desc):/;

/**
 * Markdown page of one session: a heading for each reading under headings such as "Required Readings".
 * The front matter is optional; a page that has no such heading counts when its front matter is a course's.
 */
export const coursePage: SourceFormatReader = {
  recognises: (text) =>
    readingHeading.test(text) ||
    courseKeys.test(text) ||
    courseLine.test(text) ||
    (anyHeading.test(text) && submittedLine.test(text)),
  rendered: false,
  read: (text) => ({ text, records: [], notes: [] }),
};
