import type { TextPage } from "../../../model/text-layer.ts";
import { findArxivId, findDoi } from "../../../model/work-ids.ts";
import { readAuthorLine } from "../full-text/read-author-line.ts";
import type { BodyFont } from "./body-font.ts";
import { joinLines } from "./join-lines.ts";
import type { TextLine } from "./text-line.ts";

/** What stands above a paper's text. */
export interface PdfFront {
  readonly title: string;
  readonly authors: readonly string[];
  readonly arxivId: string | undefined;
  readonly doi: string | undefined;
  /** Index of the first line behind title and authors. */
  readonly end: number;
}

const noTitle =
  /^(?:arxiv:|published (?:as|in)|under review|preprint|accepted|proceedings|in proceedings|journal of|vol(?:ume|\.)|technical report|https?:|www\.)/i;

/** Title, authors and ids from the first page; undefined where no line is set larger than the text, as in a letter or a form. */
export function readFront(
  lines: readonly TextLine[],
  pages: readonly TextPage[],
  body: BodyFont,
): PdfFront | undefined {
  const [page] = pages;
  const first = lines.filter((line) => line.page === 0);
  if (page === undefined) return undefined;
  const title = titleLines(first, page.height, body);
  const [opening] = title;
  if (opening === undefined) return undefined;
  const end = lines.indexOf(opening) + title.length;
  const authors = readAuthors(lines.slice(end, end + 12));
  return {
    title: joinLines(title.map(({ text }) => text)),
    authors: authors.names,
    arxivId: stampOf(page, first),
    doi: doiOf(first),
    end: end + authors.lines,
  };
}

/** The largest lines in the upper part of the page that read like words. */
function titleLines(lines: readonly TextLine[], height: number, body: BodyFont): TextLine[] {
  const candidates = lines.filter(
    ({ y, size, text }) =>
      y > height * 0.4 &&
      size >= body.size * 1.1 &&
      !noTitle.test(text) &&
      /\p{L}{2}/u.test(text) &&
      text.length > 5,
  );
  const largest = Math.max(...candidates.map(({ size }) => size));
  const start = candidates.find(({ size }) => size > largest - 0.5);
  if (start === undefined) return [];
  const title: TextLine[] = [];
  for (const line of lines.slice(lines.indexOf(start))) {
    const above = title.at(-1);
    const follows = above === undefined || above.y - line.y < above.size * 2;
    if (Math.abs(line.size - start.size) > 0.5 || !follows || title.length === 6) break;
    title.push(line);
  }
  return title;
}

function readAuthors(lines: readonly TextLine[]): { readonly names: string[]; readonly lines: number } {
  const names: string[] = [];
  let last = 0;
  for (const [index, { pieces, text }] of lines.entries()) {
    if (/^(?:abstract\b|1\.? introduction)/i.test(text)) break;
    const found = readAuthorLine(pieces);
    if (found.length === 0 && names.length > 0) break;
    names.push(...found);
    if (found.length > 0) last = index + 1;
  }
  return { names, lines: last };
}

/** arXiv prints its id up the left edge of the first page. */
function stampOf(page: TextPage, lines: readonly TextLine[]): string | undefined {
  const stamp = page.runs
    .filter(({ rotated }) => rotated)
    .map(({ text }) => text)
    .join(" ");
  const heading = lines.find(({ text }) => /^arxiv:\s?\d/i.test(text))?.text ?? "";
  return findArxivId(stamp) ?? findArxivId(heading);
}

function doiOf(lines: readonly TextLine[]): string | undefined {
  const line = lines.find(({ text }) => /\bdoi(?:\.org\/|:\s?)10\./i.test(text));
  return line === undefined ? undefined : findDoi(line.text);
}
