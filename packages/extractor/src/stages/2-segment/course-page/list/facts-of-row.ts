import type { PageLine } from "../page/page-line.ts";
import { findLinks } from "../title/find-links.ts";

/**
 * The cells that speak of each work of a row. One work has them all. Of several, each has the link at its place, where
 * there are as many links as works; what else stands in the row belongs to all of them or to none.
 */
export function factsOfRow(cells: readonly PageLine[], count: number): (readonly PageLine[])[] {
  if (count === 1) return [cells];
  const links = cells.flatMap((cell) => findLinks(cell.content).map((link) => ({ cell, link })));
  if (links.length !== count) return Array.from({ length: count }, () => []);
  return links.map(({ cell, link }) => [
    { ...cell, found: { kind: "links", links: [link] }, content: cell.content.slice(link.start, link.end) },
  ]);
}
