import { makePdf, type PlacedText, pageSize } from "./make-pdf.ts";

/** What of a paper differs from test to test. */
export interface PaperParts {
  readonly title: readonly string[];
  readonly authors: string;
  readonly stamp?: string;
  /** Blocks in order: a line that begins with `#` is a heading, with `=` a formula, with `|` rows of a table, with `^` a footnote. */
  readonly blocks: readonly string[];
}

const leading = 12;
const top = 720;
const bottom = 72;
const columns = [54, 318] as const;
const perLine = 50;

/**
 * A paper of two columns as conferences set them: running header, page number, wide title, headings in bold, words
 * broken at the end of a line where a `~` allows it.
 */
export function twoColumnPaper({ title, authors, stamp, blocks }: PaperParts): Uint8Array {
  const lines = blocks.flatMap(linesOf);
  const front: PlacedText[] = [
    ...title.map((text, index) => ({ text, x: 90, y: 700 - 20 * index, size: 17, font: "bold" as const })),
    { text: authors, x: 200, y: 650, size: 12 },
    { text: "Example University", x: 230, y: 634, size: 10, font: "italic" },
    ...(stamp === undefined ? [] : [{ text: stamp, x: 24, y: 240, size: 18, upwards: true }]),
  ];
  const pages: PlacedText[][] = [];
  let column = 0;
  let y = 600;
  let page: PlacedText[] = [...front];
  for (const { gap, ...line } of lines) {
    y -= leading + gap;
    if (y < bottom) {
      column += 1;
      y = column === 1 && pages.length === 0 ? 600 - leading : top - 2 * leading;
      if (column === 2) {
        pages.push(page);
        page = [];
        column = 0;
      }
    }
    page.push({ ...line, x: (columns[column] ?? columns[0]) + line.x, y });
  }
  return makePdf([...pages, page].map((texts, index, all) => [...texts, ...margins(index, all.length)]));
}

function margins(index: number, count: number): PlacedText[] {
  const number = { text: String(index + 1), x: pageSize.width / 2, y: 40, size: 10 };
  if (index === 0) return [number];
  return [number, { text: `Example and Sample: a paper of ${count} pages`, x: 54, y: 750, size: 10 }];
}

type Line = Omit<PlacedText, "y"> & { readonly gap: number };

function linesOf(block: string): Line[] {
  const mark = block.charAt(0);
  const rest = block.slice(1).trim();
  if (mark === "#") return [{ text: rest, x: 0, size: 12, font: "bold", gap: 8 }];
  if (mark === "=") return [{ text: rest, x: 60, size: 10, gap: 4 }];
  if (mark === "^")
    return breakLines(rest, 60).map((text, index) => ({ text, x: 0, size: 8, gap: index === 0 ? 12 : -2 }));
  if (mark === "|")
    return rest.split("|").map((cell, index) => ({
      text: cell.trim(),
      x: (index % 4) * 62,
      size: 10,
      gap: index === 0 ? 10 : index % 4 === 0 ? 0 : -leading,
    }));
  if (/^(?:Figure|Table) \d+:/.test(block))
    return breakLines(block, perLine).map((text, index) => ({
      text,
      x: 0,
      size: 10,
      gap: index === 0 ? 14 : 0,
    }));
  return breakLines(block, perLine).map((text, index) => ({
    text,
    x: index === 0 ? 10 : 0,
    size: 10,
    gap: 0,
  }));
}

/** Greedy lines of so many characters; `~` marks where a word may be broken. */
function breakLines(text: string, width: number): string[] {
  const lines: string[] = [];
  let line = "";
  for (const word of text.split(" ")) {
    const whole = word.replaceAll("~", "");
    const room = width - line.length - 1;
    if (whole.length <= room) {
      line = line === "" ? whole : `${line} ${whole}`;
      continue;
    }
    const cut = word.lastIndexOf("~", Math.max(0, room - 1));
    const head = cut > 0 ? word.slice(0, cut).replaceAll("~", "") : "";
    lines.push(head === "" ? line : `${line} ${head.endsWith("-") ? head : `${head}-`}`);
    line = head === "" ? whole : word.slice(cut + 1).replaceAll("~", "");
  }
  return [...lines, line];
}
