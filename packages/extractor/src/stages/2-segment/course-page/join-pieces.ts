import { classifyHeading } from "./page/classify-heading.ts";
import type { PageHeading, PagePiece } from "./page/outline-page.ts";
import { type PageLine, pageLine } from "./page/page-line.ts";

/**
 * Gives the lines under headings such as "Abstract" or "Key takeaways" to the reading above them, where they stand deeper than
 * its own heading. The heading becomes a label of its block.
 */
export function joinPieces(pieces: readonly PagePiece[]): PagePiece[] {
  const joined: { heading: PageHeading | undefined; lines: PageLine[] }[] = [];
  for (const { heading, lines } of pieces) {
    const above = joined.at(-1);
    if (heading !== undefined && above?.heading !== undefined && isPartOf(heading, above.heading)) {
      above.lines.push(labelLine(heading));
      for (const line of lines) above.lines.push(line);
    } else joined.push({ heading, lines: [...lines] });
  }
  return joined;
}

function isPartOf(heading: PageHeading, above: PageHeading): boolean {
  if (heading.level <= above.level) return false;
  const found = classifyHeading(heading.words);
  return found.kind === "aside" && found.of === "note" && classifyHeading(above.words).kind === "title";
}

function labelLine({ start, end, words, wordsStart }: PageHeading): PageLine {
  const content = `${words.replace(/[\s:*_]{1,10}$/, "")}:`;
  return pageLine({
    start,
    end,
    indent: 0,
    hasBullet: false,
    content,
    contentStart: wordsStart,
    contentEnd: wordsStart,
  });
}
