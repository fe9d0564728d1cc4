import type { TextSpan } from "@methodscape/graph-model";
import { findArxivId } from "../../../model/work-ids.ts";
import type { InlineLink } from "./inline-link.ts";
import { linkRole } from "./link-role.ts";
import { markedTitle } from "./marked-title.ts";
import { type NamedWork, namedBy, namedByLink, titleLinkAt } from "./named-work.ts";
import { citedTitle, laterTitle, plainTitle, quotedTitle } from "./plain-title.ts";
import type { Inline } from "./read-inline.ts";
import { skipDecoration } from "./skip-decoration.ts";
import { trimTitle, wordsOf } from "./title-span.ts";

/** Fewer characters without an address name nothing. */
const shortestWords = 12;

/** One item names a few works; a longer row of links is cut here. */
const mostWorks = 60;

/**
 * The works that an item or a paragraph names at its head: mostly one; `[A](…) & [B](…)` names two. A title is a link,
 * bold or quoted words, or words in front of links that only say what they lead to; a bare arXiv address has only its id.
 */
export function findTitles(text: string, inline: Inline): NamedWork[] {
  if (inline.links.length === 0 && inline.end - inline.start < shortestWords) return [];
  const { end: at, date, tag } = skipDecoration(text, inline);
  const named =
    linkedTitles(text, inline, at) ??
    markedTitle(text, inline, at, linkedTitles) ??
    quotedTitle(text, inline, at) ??
    laterTitle(text, inline, at) ??
    citedTitle(text, inline, at) ??
    plainTitle(text, inline, at) ??
    tagTitle(text, tag) ??
    idTitle(text, inline) ??
    [];
  return named.map((work) => ({ ...work, date: work.date ?? date }));
}

type Found = readonly NamedWork[] | undefined;

/** A link whose words name a work, at the head of the item, in bold or not; with others right behind it, each its own. */
function linkedTitles(text: string, inline: Inline, at: number): Found {
  const first = titleLinkAt(text, inline, at);
  if (first === undefined) return undefined;
  const full = fullerTitle(text, inline, first);
  if (full !== undefined) return [namedByLink(text, inline, full)];
  const named = [namedByLink(text, inline, first)];
  let last = first;
  for (const link of inline.links) {
    if (link.start < last.end) continue;
    if (!/^[*_\s]*(?:[,;&/|+、·]|and|,\s?and)[*_\s]*$/.test(text.slice(last.end, link.start))) break;
    if (linkRole(text, link) !== "title" || named.length >= mostWorks) break;
    named.push(namedByLink(text, inline, link));
    last = link;
  }
  return named;
}

/** `[Name](code): [The Title of the Paper](…)`: the longer words are the title. */
function fullerTitle(text: string, inline: Inline, first: InlineLink): InlineLink | undefined {
  if (wordsOf(text, first.words) > 2) return undefined;
  const next = inline.links.find(({ start }) => start >= first.end);
  if (next === undefined || !/^[*_\s]{0,5}[:–—-]{0,3}[*_\s"“]{0,5}$/.test(text.slice(first.end, next.start)))
    return undefined;
  return linkRole(text, next) === "title" && wordsOf(text, next.words) >= 4 ? next : undefined;
}

/** Where nothing else names the work, a tag does: `` `GSM8K` [[paper](…)] ``. */
function tagTitle(text: string, tag: TextSpan | undefined): Found {
  if (tag === undefined) return undefined;
  const title = trimTitle(text, tag);
  const isName = title.end - title.start >= 2 && /\p{L}/u.test(text.slice(title.start, title.end));
  return isName ? [namedBy(title, tag.end + 1, "tag")] : undefined;
}

/** An address at arXiv alone: the id stands for the title, which another source may know. */
function idTitle(text: string, { links, start, end }: Inline): Found {
  const link = links.find(({ url }) => findArxivId(url) !== undefined);
  const id = link && findArxivId(link.url);
  const at = link === undefined || id === undefined ? -1 : text.indexOf(id, link.start);
  if (link === undefined || id === undefined || at < start || at + id.length > end) return undefined;
  return [namedBy({ start: at, end: at + id.length }, link.end, "id")];
}
