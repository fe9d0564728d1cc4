import type { PaperKind, TextSpan } from "@methodscape/graph-model";
import type { EntryDate } from "../../../../model/paper-entry.ts";
import { dateBehind, peopleBehind } from "./behind-title.ts";
import { type FoundLink, findLinks } from "./find-links.ts";
import { narrowFrame } from "./narrow-frame.ts";
import { openFrame, type People } from "./title-frame.ts";
import { readVenueNote } from "./venue-note.ts";

/** The title within a heading, a line or a cell, and what stands around it. */
export interface FoundTitle {
  readonly span: TextSpan;
  readonly words: string;
  readonly links: readonly FoundLink[];
  /** What the words around it say that it is: "[Blog]", "a simple blogpost:", "(video)". */
  readonly kind: PaperKind | undefined;
  /** The date or year beside it: "(January 2025)", "(NeurIPS'23)". */
  readonly date: EntryDate | undefined;
  /** Names beside it: "…, Bai et al., 2022", or those of a formatted reference. */
  readonly authors: readonly string[];
  /** Undefined where none are named, or some are left out. */
  readonly authorCount: number | undefined;
  /** A topic, a label, a date, a venue, quotation marks or a reference: somebody names a work here. */
  readonly isMarked: boolean;
  readonly hasLabel: boolean;
  /** `(optional)` in front of it or at the end of its line. */
  readonly isOptional: boolean;
  /** What stands behind it. */
  readonly behind: string;
}

/**
 * `[Title](https://…)`, `1. Title`, `**Title**`, `[Topic] Title (ICLR'24)`, `related: Title: https://…`, `“Title”, Names, 2024`
 * → the title alone. Undefined when nothing is left that has letters.
 */
export function readTitle(words: string, wordsStart: number): FoundTitle | undefined {
  const links = findLinks(words);
  const opened = openFrame(words, links);
  if (opened === undefined) return undefined;
  const { start, end, kind, date, people, isMarked, hasLabel } = narrowFrame(words, opened);
  const title = words.slice(start, end);
  const bracketed = /^\(([^()]*)\)?$/.exec(title)?.[1];
  if (!/\p{L}/u.test(title) || (bracketed !== undefined && readVenueNote(bracketed) !== undefined))
    return undefined;
  const { authors, authorCount } = people ?? peopleBehind(words, end, links) ?? nobody;
  return {
    span: { start: wordsStart + start, end: wordsStart + end },
    words: title,
    links,
    kind,
    date: date ?? dateBehind(words.slice(end)),
    authors,
    authorCount,
    isMarked,
    hasLabel,
    isOptional: optional.test(words),
    behind: words.slice(end),
  };
}

const optional = /^[\s*_]{0,4}(?:[([]optional[)\]]|optional:)|[([]optional[)\]][\s.*_]{0,4}$/i;

const nobody: People = { authors: [], authorCount: undefined };
