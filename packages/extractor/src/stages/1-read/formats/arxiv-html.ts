import { htmlPieces } from "../arxiv-html/html-pieces.ts";
import { workFromPieces } from "../arxiv-html/work-from-pieces.ts";
import { noteFullText } from "../full-text/note-full-text.ts";
import { renderFullText } from "../full-text/render-full-text.ts";
import type { ReadText, SourceFormatReader } from "../source-format-reader.ts";

/** A whole paper as a page of arXiv or ar5iv: what LaTeXML makes of the authors' LaTeX. */
export const arxivHtml: SourceFormatReader = {
  recognises: (text) => /^\s*<(?:!doctype html|html|\?xml)/i.test(text) && text.includes("ltx_document"),
  rendered: true,
  read: readPage,
};

function readPage(html: string): ReadText {
  const pieces = htmlPieces(html);
  if (pieces === undefined) return refusal("too-deep", "the page is nested more than a thousand deep");
  const read = workFromPieces(pieces);
  if (read === undefined) return refusal("no-title", "the page has no title of a paper");
  return { ...renderFullText(read.work), notes: noteFullText(read.work, read.isCut) };
}

function refusal(rule: string, what: string): ReadText {
  const message = `${what}; nothing was read from it`;
  return { text: "", records: [], notes: [{ severity: "error", rule, message }] };
}
