import type { TextSpan } from "@methodscape/graph-model";
import { findDate } from "../../../model/dates/read-date.ts";
import type { EntryDate } from "../../../model/paper-entry.ts";
import { readVenueNote } from "../course-page/title/venue-note.ts";
import { linkRole } from "./link-role.ts";
import type { Inline } from "./read-inline.ts";

/** What stands in front of the words that name a work. */
export interface Decoration {
  /** Where these words begin. */
  readonly end: number;
  readonly date: EntryDate | undefined;
  /** The last tag among it (`[DPO]`, `` `DPO` ``): where nothing else names the work, it does. */
  readonly tag?: TextSpan | undefined;
}

const signs =
  /(?::[a-z0-9_+-]{2,40}:|\s|\p{Extended_Pictographic}|\uFE0F|\u200D|\u20E3|[\u{1F3FB}-\u{1F3FF}\u{1F1E6}-\u{1F1FF}]|[|:;,.·•–—>~-]|\[[ xX]\](?=\s)|<br\s?\/?>|<\/?(?:p|div|span|font|summary|details|sup|sub|u|center|li|ul|h\d)(?:\s[^<>]{0,300})?>)/uy;
const number = /\(?\d{1,3}[.)](?=\s)/y;
/** `[DPO]`, `(ICLR 2024)`, `` `2024.05` ``, `2024-05`, `[2024/05/01]`. */
const bracket = /[[(（【]([^[\]()（）【】\n]{1,60})[\])）】](?![([])/y;
const code = /`([^`\n]{1,60})`/y;
const bareDate = /((?:19|20)\d{2}(?:[./-]\d{1,2}){0,2}|(?:19|20)\d{2}年(?:\d{1,2}月)?)(?=[\s,:|)\]*-])/y;
const venue = /(?:[A-Z][A-Za-z]{2,10}(?:-[A-Z][A-Za-z]{2,10})?[\s'’]{0,2}(?:19|20)?\d{2})(?=[\s,:|]\s?)/y;

/** Passes over signs, numbers, badges, labelled links, tags in brackets, dates and venues in front of a title. */
export function skipDecoration(text: string, inline: Inline): Decoration {
  let at = inline.start;
  let date: EntryDate | undefined;
  let tag: TextSpan | undefined;
  for (let turn = 0; turn < 60 && at < inline.end; turn += 1) {
    const passed = passOne(text, inline, at);
    if (passed === undefined) break;
    date ??= passed.date;
    tag = passed.tag ?? tag;
    at = passed.end;
  }
  return { end: at, date, tag };
}

function passOne(text: string, inline: Inline, at: number): Decoration | undefined {
  const picture = inline.pictures.find(({ start }) => start === at);
  if (picture !== undefined) return { end: picture.end, date: undefined };
  const link = inline.links.find(({ start }) => start === at);
  if (link !== undefined) {
    return linkRole(text, link) === "title"
      ? undefined
      : { end: link.end, date: dateOf(text.slice(link.words.start, link.words.end)) };
  }
  const labelled = labelledBracket(text, inline, at) ?? boldDate(text, inline, at);
  if (labelled !== undefined) return labelled;
  for (const pattern of [signs, number]) {
    const end = matchAt(pattern, text, at)?.end;
    if (end !== undefined && end <= inline.end) return { end, date: undefined };
  }
  const dated = matchAt(bareDate, text, at) ?? venueAt(text, at);
  if (dated !== undefined && dated.end <= inline.end) return { end: dated.end, date: dateOf(dated.words) };
  return tagAt(text, inline, at);
}

function venueAt(text: string, at: number): Match | undefined {
  const found = matchAt(venue, text, at);
  return found !== undefined && readVenueNote(found.words) !== undefined ? found : undefined;
}

/** `[DPO]`, `` `DPO` ``, `(ICLR 2024)`; round brackets hold a date or a venue, or are part of the title. */
function tagAt(text: string, inline: Inline, at: number): Decoration | undefined {
  const found = matchAt(bracket, text, at) ?? matchAt(code, text, at);
  if (found === undefined || found.end > inline.end) return undefined;
  const date = dateOf(found.words);
  if (date !== undefined || readVenueNote(found.words.trim()) !== undefined) return { end: found.end, date };
  if (/[(（]/.test(text.charAt(at))) return undefined;
  return { end: found.end, date, tag: { start: at + 1, end: found.end - 1 } };
}

/** `[[Paper](…)]`, `([pdf](…), [code](…))`: a bracket that holds links which name nothing. */
function labelledBracket(text: string, inline: Inline, at: number): Decoration | undefined {
  if (!/[[(]/.test(text.charAt(at))) return undefined;
  const inner = inline.links.find(
    ({ start }) => start > at && /^[[(\s]*$/.test(text.slice(at, start)) && start - at < 5,
  );
  if (inner === undefined || linkRole(text, inner) === "title") return undefined;
  return { end: inner.end, date: undefined };
}

/** `**[2024.05]**`, `**NeurIPS 2023**` in front of a title. */
function boldDate(text: string, { strong, emphasised }: Inline, at: number): Decoration | undefined {
  const marks = /[*_]{1,3}|<(?:b|strong|i|em)>/y;
  const open = matchAt(marks, text, at);
  const span = open && [...strong, ...emphasised].find(({ start }) => start === open.end);
  if (span === undefined) return undefined;
  const words = text.slice(span.start, span.end).replace(/^[\s[(]+|[\s\]):,.]+$/g, "");
  const date = dateOf(words);
  if (date === undefined) return undefined;
  const close = /[*_]{1,3}|<\/(?:b|strong|i|em)>/y;
  return { end: matchAt(close, text, span.end)?.end ?? span.end, date };
}

interface Match {
  readonly end: number;
  readonly words: string;
}

function matchAt(pattern: RegExp, text: string, at: number): Match | undefined {
  pattern.lastIndex = at;
  const found = pattern.exec(text);
  return found === null ? undefined : { end: pattern.lastIndex, words: found[1] ?? found[0] };
}

/** The date that a few words are: `2024.05`, `2024/05/01`, `ICLR 2024`, `May 2024`. */
function dateOf(words: string): EntryDate | undefined {
  const numeric = /^\s*((?:19|20)\d{2})[./年-](\d{1,2})(?:[./月-](\d{1,2}))?日?月?\s*$/.exec(words);
  if (numeric !== null) return numericDate(numeric);
  return (
    readVenueNote(words.trim())?.date ?? (/^\s*(?:19|20)\d{2}\s*$/.test(words) ? findDate(words) : undefined)
  );
}

function numericDate([, year = "", month = "", day]: RegExpExecArray): EntryDate | undefined {
  const isMonth = Number(month) >= 1 && Number(month) <= 12;
  const isDay = day !== undefined && Number(day) >= 1 && Number(day) <= 31;
  if (!isMonth) return { value: year, precision: "year", inferred: false };
  const value = `${year}-${month.padStart(2, "0")}`;
  if (!isDay) return { value, precision: "month", inferred: false };
  return { value: `${value}-${day.padStart(2, "0")}`, precision: "day", inferred: false };
}
