import { findArxivId } from "../../../model/work-ids.ts";
import type { FullTextWork } from "../full-text/full-text-work.ts";
import { leaveCitationsOut } from "../full-text/leave-citations-out.ts";
import { readAuthorLine } from "../full-text/read-author-line.ts";
import { endsPaper, headingName, isAside } from "../full-text/section-heading.ts";
import type { HtmlPiece } from "./html-pieces.ts";

/** A paper from the pieces of its page, and whether references or an appendix were cut off; undefined without a title. */
export function workFromPieces(
  pieces: readonly HtmlPiece[],
): { readonly work: FullTextWork; readonly isCut: boolean } | undefined {
  const title = textOf(pieces, "title");
  if (title === undefined) return undefined;
  const end = pieces.findIndex(
    (piece) => piece.kind === "end" || (piece.kind === "heading" && endsPaper(headingName(piece.text))),
  );
  const own = end < 0 ? pieces : pieces.slice(0, end);
  const abstract = own.flatMap((piece) => (piece.kind === "abstract" ? [piece.text] : []));
  const authors = own.flatMap((piece) => (piece.kind === "author" ? namesIn(piece.text) : []));
  return {
    work: {
      title,
      authors: [...new Set(authors)],
      abstract: tidy(abstract.join(" ")),
      arxivId: arxivIdOf(pieces),
      doi: undefined,
      sections: sectionsOf(own),
    },
    isCut: end >= 0,
  };
}

function textOf(pieces: readonly HtmlPiece[], kind: "title" | "stamp"): string | undefined {
  const found = pieces.find((piece) => piece.kind === kind);
  return found?.kind === kind ? found.text : undefined;
}

/** Lines, and what stands apart in a line, up to the first that is no name. */
function namesIn(text: string): string[] {
  // Marks of affiliation are typed as powers of nothing.
  const unmarked = text.replace(/\^[\d,*∗†‡§¶]+/g, ",");
  const lines = unmarked.split(/\n|\s{2,}|\u2003|\u00A0{2,}/).filter((line) => line.trim() !== "");
  const names: string[] = [];
  for (const line of lines) {
    const found = readAuthorLine([line.trim()]);
    if (found.length === 0) break;
    names.push(...found);
  }
  return names;
}

function sectionsOf(pieces: readonly HtmlPiece[]): FullTextWork["sections"] {
  const sections: { headings: string[]; paragraphs: string[] }[] = [{ headings: [], paragraphs: [] }];
  let afterFormula = false;
  for (const piece of pieces) {
    const open = sections.at(-1);
    if (piece.kind === "heading") {
      const parents = open?.headings.slice(0, piece.level - 1) ?? [];
      sections.push({ headings: [...parents, headingName(piece.text)], paragraphs: [] });
    }
    if (piece.kind === "paragraph") addParagraph(open?.paragraphs ?? [], piece.text, afterFormula);
    afterFormula = piece.kind === "formula" || (afterFormula && piece.kind === "address");
  }
  return sections
    .filter(({ headings, paragraphs }) => headings.length + paragraphs.length > 0 && !headings.some(isAside))
    .map(({ headings, paragraphs }) => ({ headings, paragraphs: paragraphs.map(tidy) }));
}

/** What goes on in small letters behind a formula is the same sentence. */
function addParagraph(paragraphs: string[], text: string, afterFormula: boolean): void {
  const before = paragraphs.at(-1);
  const goesOn = afterFormula && before !== undefined && /^\p{Ll}/u.test(text) && !/[.!?]$/.test(before);
  if (goesOn) paragraphs[paragraphs.length - 1] = `${before} … ${text}`;
  else paragraphs.push(text);
}

function tidy(paragraph: string): string {
  return leaveCitationsOut(paragraph)
    .replace(/\s+([.,;:)])/g, "$1")
    .replace(/\s+/g, " ")
    .trim();
}

/** In the stamp at the page's edge; else in the page's own address, or in the link to its abstract above the paper. */
function arxivIdOf(pieces: readonly HtmlPiece[]): string | undefined {
  const stamp = findArxivId(textOf(pieces, "stamp") ?? "");
  if (stamp !== undefined) return stamp;
  const start = pieces.findIndex(({ kind }) => kind === "title");
  for (const piece of pieces.slice(0, start)) {
    if (piece.kind !== "address") continue;
    const own = /^\/html\/[^/]/.test(piece.href) ? `arxiv.org${piece.href}` : piece.href;
    const id = findArxivId(own);
    if (id !== undefined) return id;
  }
  return undefined;
}
