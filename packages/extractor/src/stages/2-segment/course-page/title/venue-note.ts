import { monthNamePattern } from "../../../../model/dates/month-names.ts";
import { findDate } from "../../../../model/dates/read-date.ts";
import type { EntryDate } from "../../../../model/paper-entry.ts";

const venues =
  "ICLR|ICML|NeurIPS|NIPS|ACL|EMNLP|NAACL|EACL|COLM|TACL|COLING|CVPR|ICCV|ECCV|WACV|AAAI|IJCAI|KDD|WWW|SIGIR|CIKM|WSDM|RecSys|USENIX|CCS|NDSS|" +
  "ICSE|FSE|ASE|ISSTA|OOPSLA|PLDI|POPL|CHI|UIST|CoRL|ICRA|RSS|IROS|TMLR|JMLR|AISTATS|UAI|COLT|ICASSP|Interspeech|SOSP|OSDI|SIGMOD|VLDB|" +
  "arXiv|CoRR|bioRxiv|medRxiv|preprint|Nature|Science|PNAS";
const lead =
  "(?:(?:published|posted|submitted|updated|released|last|on|in|arxiv|preprint|v\\d|date)[\\s,:]+){0,4}";
const dateNote = new RegExp(
  `^${lead}(?:\\d{1,2}\\s+)?(?:${monthNamePattern}\\s+)(?:\\d{1,2}(?:st|nd|rd|th)?,?\\s+)?,?\\s*(?:19|20)\\d{2}$`,
  "i",
);
const isoNote = /^(?:19|20)\d{2}(?:[-/.]\d{1,2}){0,2}$/;
const honour =
  "(?:,?\\s*(?:oral|spotlight|poster|workshop|findings|best paper(?: award)?|outstanding paper|main|demo))*";
const shortYear = new RegExp(
  `^[A-Z][\\w .&/:-]{0,40}?\\s?['’‘]\\d{2}(?:\\s[A-Za-z]\\w{1,14}){0,4}${honour}$`,
  "i",
);
const venueYear = new RegExp(`^[A-Z][\\w .,&/:-]{0,60}?[ ,]+(?:19|20)\\d{2}${honour}$`);
const knownVenue = new RegExp(
  `^(?:${venues})(?:\\b[\\w .&/:-]{0,30}?)?(?:[\\s'’‘]*(?:\\d{2}|\\d{4}))${honour}$|^(?:${venues})${honour}$`,
  "i",
);
const trailing = new RegExp(
  `[,.]\\s+(?:in\\s+)?((?:${venues})(?:\\s[A-Z]\\w{1,20}){0,2}[\\s'’‘]{0,2}(?:\\d{4}|\\d{2}))\\.?$`,
);

/** `Title, 2019`, `Title - April 2025`. */
const trailingDate = new RegExp(
  `(?:,\\s+|\\s[–—-]\\s)((?:\\d{1,2}\\s+)?(?:${monthNamePattern}\\s+)(?:\\d{1,2},?\\s+)?(?:19|20)\\d{2}|(?:19|20)\\d{2})$`,
);

/** A line that is a date or a known venue with its year, and nothing else; a title may well end in a year. */
export function readVenueLine(line: string): { date: EntryDate | undefined } | undefined {
  const text = line.trim();
  if (text.length > 90 || !(dateNote.test(text) || isoNote.test(text) || knownVenue.test(text)))
    return undefined;
  return { date: dateOfShortYear(text) };
}

/** What stands in brackets behind a title: `January 2025`, `NeurIPS'23`, `Nature 2021`. The date is as precise as it is written. */
export function readVenueNote(words: string): { date: EntryDate | undefined } | undefined {
  if (words.length > 90) return undefined;
  const text = words.trim();
  if (dateNote.test(text)) return { date: findDate(text) };
  if (isoNote.test(text) || venueYear.test(text)) return { date: findDate(text) };
  return shortYear.test(text) || knownVenue.test(text) ? { date: dateOfShortYear(text) } : undefined;
}

/** `Title, ICML 2017`, `Title. ICLR17` → where the venue begins, and its date. */
export function findTrailingVenue(title: string): { start: number; date: EntryDate | undefined } | undefined {
  const tail = title.slice(-60);
  const match = trailing.exec(tail) ?? trailingDate.exec(tail);
  if (match === null) return undefined;
  return { start: title.length - tail.length + match.index, date: dateOfShortYear(match[1] ?? "") };
}

function dateOfShortYear(text: string): EntryDate | undefined {
  const full = findDate(text);
  if (full !== undefined) return full;
  const year = /['’‘ A-Za-z](\d{2})(?!\d)/.exec(text)?.[1];
  if (year === undefined) return undefined;
  return { value: `${Number(year) > 60 ? "19" : "20"}${year}`, precision: "year", inferred: false };
}
