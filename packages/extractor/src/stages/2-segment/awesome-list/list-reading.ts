import type { TextSpan } from "@methodscape/graph-model";
import type { EntryDraft } from "../entry-draft.ts";
import type { SegmentNote } from "../segment-note.ts";
import type { Place } from "./draft-work.ts";
import type { LinkTargets } from "./link-targets.ts";
import type { ItemBlock, ListBlock } from "./list-blocks.ts";
import { summaryLevel } from "./list-line.ts";
import { plainWords } from "./plain-words.ts";
import { type ReadItem, readItem } from "./read-item.ts";
import { readParagraph } from "./read-paragraph.ts";
import { readTable } from "./read-table.ts";

/** A page, and what was found in it so far. */
export interface ListReading {
  readonly text: string;
  readonly targets: LinkTargets;
  readonly drafts: EntryDraft[];
  /** What names no work. */
  readonly unread: TextSpan[];
  readonly notes: SegmentNote[];
}

/** A heading, or an item that only groups what stands under it. */
export interface ListHeading {
  readonly level: number;
  readonly words: string;
}

/** Groups within lists stand below every heading. */
const groupLevel = summaryLevel + 1;

/** Reads blocks that stand beside each other. Works without an address count where most of their neighbours have one. */
export function readBlocks(
  reading: ListReading,
  blocks: readonly ListBlock[],
  headings: readonly ListHeading[],
): void {
  const place = placeOf(headings);
  const items = new Map(
    blocks
      .filter((block) => block.kind === "item")
      .map((block) => [block, readItem(reading.text, block, reading.targets, place)]),
  );
  const sure = [...items.values()].filter((item) => item?.isSure === true).length;
  const trustsNeighbours = sure >= 3 && sure * 10 >= items.size * 7;
  for (const block of blocks) {
    if (block.kind === "item") {
      const item = items.get(block);
      if (item !== undefined && (item.isSure || trustsNeighbours)) take(reading, item, headings);
      else readGroup(reading, block, headings);
    } else if (block.kind === "heading") reading.unread.push(block);
    else takeDrafts(reading, block, place);
  }
}

/** Reads one item for sure works; false when it names none. */
export function takeWorks(reading: ListReading, block: ItemBlock, headings: readonly ListHeading[]): boolean {
  const item = readItem(reading.text, block, reading.targets, placeOf(headings));
  if (item?.isSure !== true || item.others.length > 0) return false;
  take(reading, item, headings);
  return true;
}

function take(reading: ListReading, { drafts, others }: ReadItem, headings: readonly ListHeading[]): void {
  reading.drafts.push(...drafts);
  readBlocks(reading, others, headings);
}

function takeDrafts(
  reading: ListReading,
  block: Exclude<ListBlock, { kind: "item" | "heading" }>,
  place: Place,
): void {
  const drafts =
    block.kind === "table"
      ? readTable(reading.text, block, reading.targets, place)
      : readParagraph(reading.text, block, reading.targets, place);
  if (drafts.length === 0 && !isTags(reading.text.slice(block.start, block.end))) reading.unread.push(block);
  reading.drafts.push(...drafts);
}

/** An item that names no work is the heading of the works under it; without any it was not read. */
function readGroup(reading: ListReading, block: ItemBlock, headings: readonly ListHeading[]): void {
  const before = reading.drafts.length;
  const words = plainWords(reading.text.slice(block.start, Math.min(block.end, block.start + 500))).replace(
    /\s?[:：]$/,
    "",
  );
  const deepest = Math.max(groupLevel - 1, ...headings.map(({ level }) => level));
  const isName = words.length > 0 && words.length <= 80;
  const under = isName ? [...headings, { level: deepest + 1, words }] : headings;
  if (block.children.length > 0) readBlocks({ ...reading, unread: [] }, block.children, under);
  if (reading.drafts.length === before) reading.unread.push({ start: block.start, end: block.end });
}

/** The nearest heading is the section; where several stand above, all of them say where. */
function placeOf(headings: readonly ListHeading[]): Place {
  const words = headings.map((heading) => heading.words).filter((heading) => heading !== "");
  return { section: words.at(-1) ?? "papers", heading: words.length > 1 ? words.join(" › ") : undefined };
}

/** `</details>` and its like hold nothing. */
function isTags(piece: string): boolean {
  return piece.length < 2000 && /^(?:\s|<\/?[a-z][^<>]{0,300}>)*$/i.test(piece);
}
