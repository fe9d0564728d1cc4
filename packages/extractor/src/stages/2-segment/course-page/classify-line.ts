import { findDate } from "../../../model/dates/read-date.ts";
import type { EntryDate } from "../entry-draft.ts";
import { type FoundLink, findLinks, isLinksOnly } from "./find-links.ts";
import { type AuthorList, readAuthors } from "./read-authors.ts";
import { type Citation, readCitation } from "./read-citation.ts";

/** What one line of a reading says. `offset` is how far into the line the text behind a label begins. */
export type LineClass =
  | {
      readonly kind: "submitted";
      readonly date: EntryDate | undefined;
      readonly authors: AuthorList | undefined;
    }
  | { readonly kind: "links"; readonly links: readonly FoundLink[] }
  | { readonly kind: "citation"; readonly citation: Citation }
  | { readonly kind: "authors"; readonly list: AuthorList }
  | { readonly kind: "label"; readonly opens: "abstract" | "note"; readonly offset: number }
  | { readonly kind: "metadata" }
  | { readonly kind: "aside" }
  | { readonly kind: "text" };

/** The first submission counts: "[Submitted on 31 Jan 2024 (v1), last revised 16 Sep 2024 (this version, v4)]". */
const submitted =
  /[[(]?\s?\b(?:submitted|published|posted)(?: on)?:? (\d{1,2} [a-z]{3,9}\.? \d{4}|[a-z]{3,9}\.? \d{1,2}, \d{4})\b[^\]\n]{0,200}[\])]?/i;
const abstractLabel = /^(?:\*\*|__|_)?(?:abstract|tl;?dr)(?:\*\*|__|_)?\s?[:.–—-]?(?:\*\*|__|_)?(?:\s+|$)/i;
const noteLabel =
  /^(?:\*\*|__|_)?(?:elements?|insights?|notes?|key (?:points?|ideas?|insights?|takeaways?|findings?|contributions?)|takeaways?|highlights?|remarks?|comments? by [\w ]{1,30}|why (?:this|read)[\w ]{0,30}|summary|discussion|main (?:points?|ideas?)|pros|cons|strengths?|weaknesses?|limitations?|questions?|motivation|method|results?|contributions?)(?:\*\*|__|_)?\s?:(?:\*\*|__|_)?(?:\s+|$)/i;
/** Any label of few words with nothing behind it opens a list of notes. */
const bareLabel = /^(?:\*\*|__|_)?[A-Z][\w'’&/ -]{0,50}(?:\*\*|__|_)?:(?:\*\*|__|_)?$/;
/** What a page copied from arXiv or a publisher carries along. */
const metadata =
  /^(?:comments?|subjects?|cite as|journal ref(?:erence)?|doi|report number|msc classes|acm classes|venue|keywords?|published in|accepted (?:at|to|by)|view orcid)\b\s?:?/i;
const image = /^(?:!\[|<img\b|<iframe\b|<figure\b|<\/?(?:div|center|p|br|hr)\b[^>]{0,200}>?\s*$)/i;
const footnote = /^\[\^[^\]]{1,40}\]:/;
const rule = /^(?:[-*_=]{3,}|\\)$/;

/** Tells what the content of a line is, bullets left off. */
export function classifyLine(content: string): LineClass {
  if (image.test(content) || footnote.test(content) || content.startsWith("|") || rule.test(content))
    return { kind: "aside" };
  const date = submitted.exec(content);
  if (date !== null && date.index + date[0].length > content.length - 400) {
    const rest = content.slice(0, date.index).trim();
    const authors = rest === "" ? undefined : readAuthors(rest);
    if (rest === "" || authors !== undefined)
      return { kind: "submitted", date: findDate(date[1] ?? ""), authors };
  }
  const label = labelOf(content);
  if (label !== undefined) return label;
  const links = findLinks(content);
  if (isLinksOnly(content, links)) return { kind: "links", links };
  if (metadata.test(content) && content.length < 600) return { kind: "metadata" };
  const citation = readCitation(content);
  if (citation !== undefined) return { kind: "citation", citation };
  const list = readAuthors(content);
  return list === undefined ? { kind: "text" } : { kind: "authors", list };
}

function labelOf(content: string): LineClass | undefined {
  const abstract = abstractLabel.exec(content);
  if (abstract !== null) return { kind: "label", opens: "abstract", offset: abstract[0].length };
  const note = noteLabel.exec(content);
  if (note !== null) return { kind: "label", opens: "note", offset: note[0].length };
  return bareLabel.test(content) ? { kind: "label", opens: "note", offset: content.length } : undefined;
}
