import type { SourceDocument } from "../../../model/source-document.ts";
import { blankOut } from "../course-page/page/blank-out.ts";
import type { FrontMatter } from "../front-matter.ts";
import type { Segmented } from "../segmenter.ts";
import { noteUnread } from "../text/note-unread.ts";
import { findTitles } from "./find-titles.ts";
import { readLinkTargets } from "./link-targets.ts";
import { type HeadingBlock, type ItemBlock, type ListBlock, listBlocks } from "./list-blocks.ts";
import { listLines, summaryLevel } from "./list-line.ts";
import { type ListHeading, type ListReading, readBlocks, takeWorks } from "./list-reading.ts";
import { plainWords } from "./plain-words.ts";
import { readInline } from "./read-inline.ts";
import { readItem } from "./read-item.ts";
import { isAboutList } from "./skipped-section.ts";

/** Works of a list in Markdown: one for each bullet, table row or titled paragraph that names one, under its headings. */
export function segmentAwesomeList(document: SourceDocument, frontMatter: FrontMatter): Segmented {
  const text = blankOut(document.text, frontMatter.end);
  const blocks = listBlocks(listLines(text, frontMatter.end));
  const reading: ListReading = { text, targets: readLinkTargets(text), drafts: [], unread: [], notes: [] };
  let headings: ListHeading[] = [];
  for (let at = 0; at < blocks.length; ) {
    const block = blocks[at];
    if (block?.kind !== "heading") {
      const end = nextHeading(blocks, at, Number.POSITIVE_INFINITY);
      readBlocks(reading, blocks.slice(at, end), headings);
      at = end;
      continue;
    }
    const heading = { level: block.level, words: headingWords(text, block) };
    const above = headings.filter(({ level }) => level < block.level);
    // The name of the page stands above everything and says nothing of a part.
    headings = block.level === 1 && reading.drafts.length === 0 ? [] : [...above, heading];
    if (isAboutList(heading.words)) {
      const end = nextHeading(blocks, at + 1, block.level);
      noteSkipped(reading, heading.words, blocks.slice(at, end));
      at = end;
      continue;
    }
    const taken = readTitledHeading(reading, blocks, at, above);
    if (taken !== undefined) headings = above;
    at += 1 + (taken ?? 0);
  }
  return { drafts: reading.drafts, notes: [...reading.notes, ...noteUnread(reading)] };
}

/** Where the next heading stands that is no deeper than a level. */
function nextHeading(blocks: readonly ListBlock[], from: number, level: number): number {
  for (let at = from; at < blocks.length; at += 1) {
    const block = blocks[at];
    if (block?.kind === "heading" && block.level <= level) return at;
  }
  return blocks.length;
}

/** Signs and anchors are no part of a heading's words. */
function headingWords(text: string, { start, end }: HeadingBlock): string {
  const words = plainWords(text.slice(start, Math.min(end, start + 1000)));
  return words
    .replace(
      /\p{Extended_Pictographic}[\uFE0F\u200D]?|[\u{1F3FB}-\u{1F3FF}]|:[a-z0-9_+-]{2,40}:|\{#[^}]{0,100}\}/gu,
      " ",
    )
    .replace(/\s+/g, " ")
    .trim()
    .slice(0, 200);
}

function noteSkipped({ notes }: ListReading, words: string, blocks: readonly ListBlock[]): void {
  const [first] = blocks;
  if (first === undefined || blocks.length < 2) return;
  const message = `the section "${words.slice(0, 80)}" speaks of the list and was not read`;
  notes.push({
    severity: "info",
    rule: "about-the-list",
    message,
    span: { start: first.start, end: first.end },
  });
}

/**
 * `#### [Title](…)` over paragraphs and bullets that name no work of their own is a work itself. Gives how many blocks
 * behind the heading belong to it; undefined where it is the heading of a part.
 */
function readTitledHeading(
  reading: ListReading,
  blocks: readonly ListBlock[],
  at: number,
  above: readonly ListHeading[],
): number | undefined {
  const heading = blocks[at];
  if (heading?.kind !== "heading") return undefined;
  const inline = readInline(reading.text, heading, reading.targets);
  if (inline.links.length === 0) return undefined;
  const [named] = findTitles(reading.text, inline);
  if (named?.link === undefined) return undefined;
  const end = nextHeading(blocks, at + 1, Number.POSITIVE_INFINITY);
  const next = blocks[end];
  if (next?.kind === "heading" && next.level > heading.level && next.level < summaryLevel) return undefined;
  const children = blocks.slice(at + 1, end);
  if (namesWorks(reading, children)) return undefined;
  const item: ItemBlock = { kind: "item", start: heading.start, end: heading.end, children };
  return takeWorks(reading, item, above) ? children.length : undefined;
}

/** Two bullets that name works are a list of them, not what is said of one. */
function namesWorks({ text, targets }: ListReading, blocks: readonly ListBlock[]): boolean {
  const named = blocks.filter(
    (block) =>
      block.kind === "item" &&
      readItem(text, block, targets, { section: "", heading: undefined })?.isSure === true,
  );
  return named.length >= 2;
}
