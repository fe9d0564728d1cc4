import type { TextPage } from "../../../model/text-layer.ts";
import type { FullTextWork } from "../full-text/full-text-work.ts";
import { findBodyFont } from "./body-font.ts";
import { dropRunningLines } from "./drop-running-lines.ts";
import { findGutter } from "./find-gutter.ts";
import { wordsOf } from "./join-lines.ts";
import { readFront } from "./read-front.ts";
import { readLines } from "./read-lines.ts";
import { readSections } from "./read-sections.ts";

/** A paper as its pages give it, and whether references or an appendix were cut off. */
export interface PdfWork {
  readonly work: FullTextWork;
  readonly isCut: boolean;
}

/** A page of text has at most some thousand pieces; what has more is a drawing, and its rest is not looked at. */
const mostRuns = 20_000;

/** Reads a paper off its pages; undefined where no line is set as a title. */
export function readPdfPages(allPages: readonly TextPage[]): PdfWork | undefined {
  const pages = allPages.map((page) =>
    page.runs.length > mostRuns ? { ...page, runs: page.runs.slice(0, mostRuns) } : page,
  );
  const body = findBodyFont(pages);
  const gutter = findGutter(pages, body.size);
  const all = pages.flatMap((page, number) => readLines(page, number, gutter, body.size));
  const lines = dropRunningLines(all, pages);
  const front = readFront(lines, pages, body);
  if (front === undefined) return undefined;
  const words = wordsOf(lines.map(({ text }) => text));
  const { abstract, sections, isCut } = readSections(lines.slice(front.end), body, words);
  const { title, authors, arxivId, doi } = front;
  return { work: { title, authors, abstract, arxivId, doi, sections }, isCut };
}
