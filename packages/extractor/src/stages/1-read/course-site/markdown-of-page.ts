import { htmlToMarkdown } from "./html-to-markdown.ts";
import { isLatex, latexToMarkdown } from "./latex-to-markdown.ts";
import { isOrg, orgToMarkdown } from "./org-to-markdown.ts";
import { isRst, rstToMarkdown } from "./rst-to-markdown.ts";

/** A page that was written, or exported, in another markup: its text as Markdown, and what it was. */
export interface ConvertedPage {
  readonly markdown: string;
  readonly from: "HTML" | "Org" | "reStructuredText" | "LaTeX";
}

const isHtml =
  /^\s*(?:<\?xml[^>]{0,200}\?>\s*)?(?:<!--[^>]{0,500}-->\s*)?<(?:!doctype html|html|head|body|div|table|h1)\b/i;

/** The Markdown of a page in HTML, Org, reStructuredText or LaTeX; undefined for any other text. */
export function markdownOfPage(text: string): ConvertedPage | undefined {
  if (isHtml.test(text)) {
    const markdown = htmlToMarkdown(text);
    return markdown === undefined ? undefined : { markdown, from: "HTML" };
  }
  if (isLatex(text)) return { markdown: latexToMarkdown(text), from: "LaTeX" };
  if (isOrg(text)) return { markdown: orgToMarkdown(text), from: "Org" };
  return isRst(text) ? { markdown: rstToMarkdown(text), from: "reStructuredText" } : undefined;
}
