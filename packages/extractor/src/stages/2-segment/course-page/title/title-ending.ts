import type { PaperKind } from "@methodscape/graph-model";
import type { EntryDate } from "../../../../model/paper-entry.ts";
import { kindOfWord } from "./kind-words.ts";
import { findTrailingVenue, readVenueNote } from "./venue-note.ts";

/** A title without what stands behind it, and what that said. */
export interface TitleEnding {
  readonly length: number;
  readonly date: EntryDate | undefined;
  readonly kind: PaperKind | undefined;
  /** A date or a venue: a work is named in front of it. */
  readonly isMarked: boolean;
}

/** What one turn takes off the end. */
interface Cut {
  readonly length: number;
  readonly date?: EntryDate | undefined;
  readonly kind?: PaperKind | undefined;
  readonly isMarked?: boolean;
}

const separators = /(?:\*\*|__|[`*_\s:,;|([–—-]|<br\s?\/?>){1,20}$/;
const footnote = /\s*(?:\[\^[^[\]]{1,40}\]|<sup>[^<]{0,20}<\/sup>|[†‡])$/;
const bracket = /\s*[([]([^()[\]]{1,90})[)\]]$/;
/** `Title | Name of the Site`, as a browser writes it. */
const site = /\s+\|\s+[^|]{1,40}$/;
const linkWord = /(?:^|[\s.,;|([–—-])\s*(?:URL|PDF|Link|link|url|pdf|arXiv|available at|here)$/;
const arxivId = /[\s,;([]+arxiv:\s?\d{4}\.\d{4,5}(?:v\d+)?(?:\s\[[\w.]+\])?$/i;
const labelWord = /\b(?:et al|vs|etc|inc)\.$/i;

/** Separators, footnote marks, dates, venues, sites and words such as "PDF" behind a title; "?" and "et al." stay. */
export function readTitleEnding(title: string): TitleEnding {
  let length = title.length;
  let date: EntryDate | undefined;
  let kind: PaperKind | undefined;
  let isMarked = false;
  for (let turn = 0; turn < 12; turn += 1) {
    const cut = cutOnce(title.slice(0, length));
    if (cut === undefined || cut.length === length) break;
    length = cut.length;
    date ??= cut.date;
    kind ??= cut.kind;
    isMarked ||= cut.isMarked === true;
  }
  return { length, date, kind, isMarked };
}

function cutOnce(title: string): Cut | undefined {
  const tail = title.slice(-200);
  const before = title.length - tail.length;
  const plain = separators.exec(tail) ?? footnote.exec(tail) ?? arxivId.exec(tail) ?? linkWord.exec(tail);
  if (plain !== null) return { length: before + plain.index };
  if (/[^.]\.$/.test(tail) && !labelWord.test(tail)) return { length: title.length - 1 };
  const note = bracket.exec(tail);
  if (note !== null && before + note.index > 0) return cutNote(before + note.index, note[1] ?? "");
  const venue = findTrailingVenue(title);
  if (venue !== undefined) return { length: venue.start, date: venue.date, isMarked: true };
  const name = site.exec(tail);
  return name !== null && before + name.index >= 12 ? { length: before + name.index } : undefined;
}

/** Brackets at the end: a date, a venue, a kind, or a number of a note. Others are part of the title. */
function cutNote(length: number, words: string): Cut | undefined {
  const venue = readVenueNote(words);
  if (venue !== undefined) return { length, date: venue.date, isMarked: true };
  const kind = kindOfWord(words);
  if (kind !== undefined) return { length, kind };
  return /^(?:\d{1,3}|URL|link|html|optional|required|long|short|new|\+)$/i.test(words)
    ? { length }
    : undefined;
}
