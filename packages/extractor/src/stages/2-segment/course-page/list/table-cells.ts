import { type PageLine, pageLine } from "../page/page-line.ts";

/** The cells of a row as lines of their own, each with its place. A stroke behind a backslash divides nothing. */
export function readCells(row: PageLine): PageLine[] {
  const { content, contentStart } = row;
  const strokes = [...content.matchAll(/(?<!\\)\|/g)].map(({ index }) => index);
  const bounds = [...(content.startsWith("|") ? [] : [-1]), ...strokes];
  const cells = bounds.map((stroke, at) => cellBetween(row, contentStart, stroke + 1, bounds[at + 1]));
  const last = cells.at(-1);
  return last?.content === "" && strokes.at(-1) === content.length - 1 ? cells.slice(0, -1) : cells;
}

function cellBetween(row: PageLine, contentStart: number, from: number, to: number | undefined): PageLine {
  const raw = row.content.slice(from, to);
  const content = raw.trim();
  const start = contentStart + from + (raw.length - raw.trimStart().length);
  const end = start + content.length;
  return pageLine({ start, end, indent: 0, hasBullet: true, content, contentStart: start, contentEnd: end });
}
