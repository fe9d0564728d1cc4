import type { PageLine } from "../page/page-line.ts";
import { type FoundTitle, readTitle } from "../title/read-title.ts";
import { readTitles } from "../title/read-titles.ts";
import { titleShape } from "../title/title-shape.ts";

const divider = /\s\+\s|\s*<br\s?\/?>\s*/gi;

/** The works that a cell names. `One Work + Another Work` are two, where each looks like a title by itself. */
export function titlesOfCell({ content, contentStart }: PageLine): FoundTitle[] {
  const cuts = [...content.matchAll(divider)];
  const pieces = [...cuts.map(({ index }) => index), content.length].map((end, at) => {
    const cut = cuts[at - 1];
    const start = cut === undefined ? 0 : cut.index + cut[0].length;
    return { start, words: content.slice(start, end) };
  });
  const titles = pieces.map(({ start, words }) => readTitle(words, contentStart + start));
  const works = titles.filter((title) => title !== undefined && titleShape(title.words) !== "none");
  return pieces.length >= 2 && works.length === pieces.length
    ? works.filter((title) => title !== undefined)
    : readTitles(content, contentStart);
}
