import type { EntryDraft } from "../entry-draft.ts";
import { draftWork, type Place } from "./draft-work.ts";
import { findTitles } from "./find-titles.ts";
import { linkRole } from "./link-role.ts";
import type { LinkTargets } from "./link-targets.ts";
import type { ItemBlock, ListBlock, ParagraphBlock } from "./list-blocks.ts";
import type { NamedWork } from "./named-work.ts";
import { plainWords } from "./plain-words.ts";
import { type Inline, readInline } from "./read-inline.ts";
import { readRest } from "./read-rest.ts";
import { endOfBlock, readUnder, type UnderFacts } from "./read-under.ts";
import { wordsOf } from "./title-span.ts";

/** The works that an item names, and what stands under it that is none of theirs. */
export interface ReadItem {
  readonly drafts: readonly EntryDraft[];
  /** True when an address or an id says that a work is named; else its neighbours must say so. */
  readonly isSure: boolean;
  /** From the first piece under it that begins with a work of its own. */
  readonly others: readonly ListBlock[];
}

/** Reads an item, a paragraph or a heading with what stands under it; undefined when it names no work. */
export function readItem(
  text: string,
  block: ItemBlock | ParagraphBlock,
  targets: LinkTargets,
  place: Place,
): ReadItem | undefined {
  const inline = readInline(text, block, targets);
  const works = findTitles(text, inline).filter(({ title }) => title.end > title.start);
  const last = works.at(-1);
  if (last === undefined) return undefined;
  const children = block.kind === "item" ? block.children : [];
  const next = children.findIndex((child) => beginsWork(text, child, targets));
  const own = next < 0 ? children : children.slice(0, next);
  const under = own.map((child) => readUnder(text, child, targets));
  const drafts = works.map((work, at) => {
    const isLast = work === last;
    const end = isLast ? Math.max(inline.end, ...own.map(endOfBlock)) : work.end;
    const rest = isLast ? readRest(text, inline, work.end) : undefined;
    const facts = isLast ? under : [];
    const upTo = isLast ? (rest?.note?.start ?? inline.end) : work.end;
    return draftWork({
      work,
      urls: urlsOf(text, inline, work, upTo, facts),
      words: isLast ? text.slice(work.end, Math.min(upTo, work.end + 2000)) : "",
      rest,
      under: facts,
      span: { start: at === 0 ? block.start : work.title.start, end: Math.max(end, work.title.end) },
      place,
    });
  });
  const isSure = drafts.every(({ url, arxivId, doi }) => (url ?? arxivId ?? doi) !== undefined);
  // Without an address only a whole title counts, and only among neighbours that have one.
  if (!isSure && (last.shownBy === "tag" || wordsOf(text, last.title) < 3)) return undefined;
  return { drafts, isSure, others: next < 0 ? [] : children.slice(next) };
}

/** A bullet under an item that begins with the link of a work, or a table: these are entries of their own. */
function beginsWork(text: string, child: ListBlock, targets: LinkTargets): boolean {
  if (child.kind !== "item") return child.kind === "table";
  const inline = readInline(text, child, targets);
  const [first] = findTitles(text, inline);
  return (
    first?.link !== undefined && !/\p{Ll}{3,}/u.test(plainWords(text.slice(inline.start, first.link.start)))
  );
}

/** The title's own address, then those of labelled links in front of the note, behind it where they have words, and under it. */
function urlsOf(
  text: string,
  { links }: Inline,
  { link: own }: NamedWork,
  upTo: number,
  under: readonly UnderFacts[],
): string[] {
  const beside = links.filter((link) => {
    const isWorded = link.isPicture || link.words.end > link.words.start;
    return link !== own && linkRole(text, link) === "label" && (link.start < upTo || isWorded);
  });
  const below = under.flatMap((facts) => facts.links);
  return [...(own === undefined ? [] : [own]), ...beside, ...below].map(({ url }) => url);
}
