import type { TextPage } from "../../../model/text-layer.ts";

/** Size and font in which most of a file is set. */
export interface BodyFont {
  readonly size: number;
  readonly font: string;
}

/** The size with the most characters, to a tenth of a point, and the font with the most characters of that size. */
export function findBodyFont(pages: readonly TextPage[]): BodyFont {
  const sizes = new Map<number, number>();
  const fonts = new Map<string, number>();
  for (const { size, text } of pages.flatMap(({ runs }) => runs)) add(sizes, rounded(size), text.length);
  const size = mostOf(sizes) ?? 10;
  for (const run of pages.flatMap(({ runs }) => runs)) {
    if (rounded(run.size) === size) add(fonts, run.font, run.text.length);
  }
  return { size, font: mostOf(fonts) ?? "" };
}

function rounded(size: number): number {
  return Math.round(size * 10) / 10;
}

function add<Key>(counts: Map<Key, number>, key: Key, count: number): void {
  counts.set(key, (counts.get(key) ?? 0) + count);
}

/** The key with the highest count; the first of equals. */
function mostOf<Key>(counts: ReadonlyMap<Key, number>): Key | undefined {
  let best: Key | undefined;
  for (const [key, count] of counts) if (best === undefined || count > (counts.get(best) ?? 0)) best = key;
  return best;
}
