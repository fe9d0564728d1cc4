import type { PaperKind } from "@methodscape/graph-model";
import type { EntryDate } from "../../../../model/paper-entry.ts";
import { teamName } from "../block/person-names.ts";
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

const separators = /(?:\*\*|__|[`*_\s:,;|([–—（，、：；-]|\s[/&+]|\sand|<br\s?\/?>){1,20}$/;
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
  const inside = noteBeforeTail(tail);
  if (inside !== undefined) return { ...inside, length: before + inside.length };
  const venue = findTrailingVenue(title);
  if (venue !== undefined) return { length: venue.start, date: venue.date, isMarked: true };
  const signed = endOfUnsigned(tail);
  if (signed !== undefined) return { length: before + signed };
  const name = site.exec(tail);
  return name !== null && before + name.index >= 12 ? { length: before + name.index } : undefined;
}

/** `Title, Some Lab` → where the title ends. A name behind "by" stays: "Scaling by Repeated Sampling" is one title. */
function endOfUnsigned(tail: string): number | undefined {
  const comma = /(?:,\s+|\s[–—-]\s)(\p{Lu}[^,()]{1,40})$/u.exec(tail);
  const isTeam = comma !== null && teamName.test(comma[1] ?? "") && (comma[1] ?? "").split(" ").length <= 3;
  return isTeam && comma.index > 8 ? comma.index : undefined;
}

/** `Title (May 2023), Some Lab`: behind a date or venue in brackets and a comma stands no part of the title. */
function noteBeforeTail(tail: string): Cut | undefined {
  const match = /\s*\(([^()]{4,60})\)\s*[,;:.–—-]\s*[^()]{1,60}$/.exec(tail);
  if (match === null || match.index < 3) return undefined;
  const venue = readVenueNote(match[1] ?? "");
  return venue && { length: match.index, date: venue.date, isMarked: true };
}

/** Brackets at the end: a date, a venue, a kind, or a number of a note. Others are part of the title. */
function cutNote(length: number, words: string): Cut | undefined {
  const venue = readVenueNote(words);
  if (venue !== undefined) return { length, date: venue.date, isMarked: true };
  const kind =
    kindOfWord(words) ??
    (/\b(?:by|from|on|with)\b/.test(words) ? kindOfWord(words.split(" ")[0] ?? "") : undefined);
  if (kind !== undefined) return { length, kind };
  return /^(?:\d{1,3}|URL|link|html|optional|required|long|short|new|\+)$/i.test(words)
    ? { length }
    : undefined;
}
