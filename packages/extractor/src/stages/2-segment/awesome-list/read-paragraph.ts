import type { EntryDraft } from "../entry-draft.ts";
import type { Place } from "./draft-work.ts";
import { findTitles } from "./find-titles.ts";
import type { LinkTargets } from "./link-targets.ts";
import type { ParagraphBlock } from "./list-blocks.ts";
import { plainWords } from "./plain-words.ts";
import { readInline } from "./read-inline.ts";
import { readItem } from "./read-item.ts";

/**
 * The works that a paragraph names: a title in bold or as a link at its head with what belongs to it, or such a title
 * on each line. Running text that begins with a link goes on in small letters, and is none.
 */
export function readParagraph(
  text: string,
  block: ParagraphBlock,
  targets: LinkTargets,
  place: Place,
): EntryDraft[] {
  const lines = linesOf(text, block);
  const each = lines.length > 1 ? lines.flatMap((line) => readOne(text, line, targets, place)) : [];
  if (each.length >= 2 && each.length === lines.length) return each;
  return readOne(text, block, targets, place);
}

function readOne(text: string, block: ParagraphBlock, targets: LinkTargets, place: Place): EntryDraft[] {
  const inline = readInline(text, block, targets);
  if (inline.links.length === 0) return [];
  const [first] = findTitles(text, inline);
  if (first === undefined || first.shownBy === "words") return [];
  if (/^[\s*_]{0,5}\p{Ll}{2}/u.test(text.slice(first.end, first.end + 10))) return [];
  if (/\p{Ll}{3,}/u.test(plainWords(text.slice(block.start, first.link?.start ?? first.title.start))))
    return [];
  const item = readItem(text, block, targets, place);
  return item?.isSure === true ? [...item.drafts] : [];
}

function linesOf(text: string, { start, end }: ParagraphBlock): ParagraphBlock[] {
  const lines: ParagraphBlock[] = [];
  for (let from = start; from < end; ) {
    const found = text.indexOf("\n", from);
    const to = found < 0 || found > end ? end : found;
    const words = text.slice(from, to);
    const front = words.length - words.trimStart().length;
    if (words.trim() !== "")
      lines.push({ kind: "paragraph", start: from + front, end: from + front + words.trim().length });
    from = to + 1;
  }
  return lines;
}
