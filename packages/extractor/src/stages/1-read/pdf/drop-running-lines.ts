import type { TextPage } from "../../../model/text-layer.ts";
import type { TextLine } from "./text-line.ts";

/** The part of a page, from its edge, in which headers and footers stand. */
const margin = 0.14;

/** The lines without page numbers, and without headers and footers: what stands near the edge on several pages. */
export function dropRunningLines(lines: readonly TextLine[], pages: readonly TextPage[]): TextLine[] {
  const pagesOf = new Map<string, Set<number>>();
  for (const line of lines.filter((candidate) => isNearEdge(candidate, pages))) {
    const key = keyOf(line);
    pagesOf.set(key, (pagesOf.get(key) ?? new Set()).add(line.page));
  }
  const several = Math.min(3, Math.max(2, Math.ceil(pages.length / 3)));
  return lines.filter((line) => {
    if (!isNearEdge(line, pages)) return true;
    return (
      !/^[-–— ]*(?:page )?(?:\d{1,4}|[ivxl]{1,6})(?: ?(?:of|\/) ?\d{1,4})?[-–— ]*$/i.test(line.text) &&
      (pagesOf.get(keyOf(line))?.size ?? 0) < several
    );
  });
}

function isNearEdge({ page, y }: TextLine, pages: readonly TextPage[]): boolean {
  const height = pages[page]?.height ?? 0;
  return y > height * (1 - margin) || y < height * margin;
}

/** Page numbers in a header change from page to page. */
function keyOf({ text }: TextLine): string {
  return text.replace(/\d+/g, "#");
}
