import type { TextSpan } from "@methodscape/graph-model";
import type { ListLine } from "./list-line.ts";

/** A piece of a page. The span is that of its words: of an item without what stands under it. */
export type ListBlock = HeadingBlock | ItemBlock | ParagraphBlock | TableBlock;

export interface HeadingBlock extends TextSpan {
  readonly kind: "heading";
  readonly level: number;
}

export interface ItemBlock extends TextSpan {
  readonly kind: "item";
  /** Paragraphs and items under it, in order. */
  readonly children: ListBlock[];
}

export interface ParagraphBlock extends TextSpan {
  readonly kind: "paragraph";
}

export interface TableBlock extends TextSpan {
  readonly kind: "table";
  readonly rows: readonly ListLine[];
}

/** What is folded away under a title is a piece of its own. */
const opensFold = /^<details\b/i;

/** Items nested deeper stand beside each other. */
const deepest = 40;

type Open<Block> = { -readonly [Key in keyof Block]: Block[Key] };

interface OpenItem {
  readonly block: Open<ItemBlock>;
  readonly indent: number;
  readonly quotes: number;
}

/** The blocks of a page: headings, items with what stands under them, paragraphs, tables. One pass, nothing calls itself. */
export function listBlocks(lines: readonly ListLine[]): ListBlock[] {
  const top: ListBlock[] = [];
  const open: OpenItem[] = [];
  let last: Open<ItemBlock> | Open<ParagraphBlock> | undefined;
  for (let at = 0; at < lines.length; at += 1) {
    const line = lines[at];
    if (line === undefined) break;
    if (line.content === "") {
      last = undefined;
      continue;
    }
    const { contentStart: start, contentEnd: end, level } = line;
    if (level !== undefined) {
      open.length = 0;
      last = undefined;
      top.push({ kind: "heading", level, start, end });
      continue;
    }
    if (!line.hasBullet && !line.isTable && last !== undefined && !opensFold.test(line.content)) {
      last.end = end;
      continue;
    }
    closeItems(open, line);
    const into = open.at(-1)?.block.children ?? top;
    if (line.isTable) {
      const rows = tableRows(lines, at);
      into.push({ kind: "table", rows, start, end: rows.at(-1)?.contentEnd ?? end });
      at += rows.length - 1;
      last = undefined;
    } else if (line.hasBullet) {
      const block: Open<ItemBlock> = { kind: "item", start, end, children: [] };
      into.push(block);
      if (open.length < deepest) open.push({ block, indent: line.indent, quotes: line.quotes });
      last = block;
    } else {
      last = { kind: "paragraph", start, end };
      into.push(last);
    }
  }
  return top;
}

/** Ends the items that a line does not stand under: it is less indented, or outside of their quotation. */
function closeItems(open: OpenItem[], { indent, margin, quotes }: ListLine): void {
  for (let item = open.at(-1); item !== undefined; item = open.at(-1)) {
    const isUnder =
      quotes === item.quotes ? indent > item.indent : quotes > item.quotes && margin > item.indent;
    if (isUnder) return;
    open.pop();
  }
}

function tableRows(lines: readonly ListLine[], from: number): ListLine[] {
  const rows: ListLine[] = [];
  for (let at = from; at < lines.length; at += 1) {
    const line = lines[at];
    if (line === undefined || !line.isTable) break;
    rows.push(line);
  }
  return rows;
}
