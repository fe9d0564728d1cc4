import { paperFromListItem } from "../arxiv/paper-from-list-item.ts";
import { paperFromMail } from "../arxiv/paper-from-mail.ts";
import { parseListPage } from "../arxiv/parse-list-page.ts";
import { parseMailListing } from "../arxiv/parse-mail-listing.ts";
import { renderPapers } from "../records/render-papers.ts";
import type { SourceFormatReader } from "../source-format-reader.ts";

/** A listing of new papers as arXiv sends it by e-mail, or as its list pages show it. */
export const arxivListing: SourceFormatReader = {
  recognises: (text) => isListPage(text) || /^\\\\[ \t]*\n(?:arXiv: ?|Paper: ?)\S/m.test(text),
  rendered: true,
  read: (text) =>
    renderPapers(
      isListPage(text)
        ? parseListPage(text).map((item, at) => paperFromListItem(item, `item ${at + 1}`))
        : parseMailListing(text).map(paperFromMail),
    ),
};

function isListPage(text: string): boolean {
  return /^\s*<(?:!doctype html|html|\?xml)/i.test(text) && /class=["'][^"'<>]*\blist-title\b/.test(text);
}
