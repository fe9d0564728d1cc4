import type { TextSpan } from "@methodscape/graph-model";
import { dateFromArxivId, findDate } from "../../../model/dates/read-date.ts";
import { findDoi } from "../../../model/work-ids.ts";
import { arxivIdIn } from "../../../plain-list/names-work.ts";
import type { PlainUnit } from "../../../plain-list/plain-units.ts";
import type { LinkTargets } from "../awesome-list/link-targets.ts";
import { cleanUrl, trimBareUrl } from "../course-page/title/clean-url.ts";
import type { EntryDate, EntryDraft } from "../entry-draft.ts";
import { kindOfWork } from "../kind-of-work.ts";
import { trimSpan } from "../text/trim-span.ts";
import type { PlainWork } from "./plain-work.ts";
import { readCitation } from "./read-citation.ts";
import { linkedTitle, readLinkedUnit, touchesLink, wordedLinks } from "./read-linked-unit.ts";
import { readStacked } from "./read-stacked.ts";
import { beginsWithId, readTitleLine } from "./read-title-line.ts";

/**
 * The entries of a piece: a formatted reference, a title over names and more, a title beside an id, or an id alone.
 * In a list of titles any line that may be one is one. Where the title is a Markdown link, or links stand beside it, the piece is read as the bullet of a list in Markdown.
 */
export function readUnit(
  text: string,
  unit: PlainUnit,
  section: string,
  targets: LinkTargets,
  isTitleList = false,
): readonly EntryDraft[] {
  const links = wordedLinks(text, unit, targets);
  const structured = readCitation(text, unit) ?? readStacked(text, unit);
  const line = structured ?? readTitleLine(text, unit, isTitleList);
  const isPlain = structured !== undefined || links.length === 0 || beginsWithId(text, unit);
  if (line !== undefined && isPlain && !touchesLink(line.title, links))
    return draftUnit(text, unit, section, line);
  const linked = links.length > 0 ? readLinkedUnit(text, unit, targets, section) : [];
  const title = linked.length > 0 || line === undefined ? undefined : linkedTitle(text, line.title, links);
  if (line === undefined || title === undefined) return linked;
  return draftUnit(text, unit, section, { ...line, title });
}

function draftUnit(text: string, unit: PlainUnit, section: string, work: PlainWork): EntryDraft[] {
  const piece = text.slice(unit.contentStart, unit.end);
  const title = trimSpan(text, work.title);
  if (title === undefined) return [];
  const arxivId = arxivIdIn(piece);
  const doi = findDoi(piece.slice(0, 5000));
  const url = addressIn(piece);
  const { authors, authorCount } = work;
  const abstract = work.abstract && trimSpan(text, work.abstract);
  const note = work.note && trimSpan(text, work.note);
  const isDescribed = abstract !== undefined;
  return [
    {
      start: unit.start,
      end: unit.end,
      title,
      abstracts: abstract === undefined ? [] : [abstract],
      notes: note === undefined ? [] : [note],
      kind: kindOfWork({ arxivId, doi, url, authors, isDescribed }),
      authors,
      authorCount,
      date: chooseDate(work.date ?? dateIn(piece, title, unit.contentStart), arxivId),
      arxivId,
      doi,
      url,
      votes: undefined,
      comments: undefined,
      section,
      heading: undefined,
    },
  ];
}

function addressIn(piece: string): string | undefined {
  const found = /https?:\/\/[^\s<>"“”]{1,2000}/.exec(piece)?.[0];
  return found === undefined ? undefined : cleanUrl(trimBareUrl(found));
}

/** A date beside the title; numbers of ids are none. */
function dateIn(piece: string, title: TextSpan, start: number): EntryDate | undefined {
  const beside = `${piece.slice(0, title.start - start)} ${piece.slice(title.end - start)}`.slice(0, 600);
  return findDate(
    beside.replace(/https?:\/\/\S{1,2000}|\b10\.\d{4,9}\/\S{1,200}|\d{4}\.\d{4,5}(?:v\d{1,2})?/g, " "),
  );
}

/** A year alone says less than the month in an arXiv id. */
function chooseDate(date: EntryDate | undefined, arxivId: string | undefined): EntryDate | undefined {
  return date !== undefined && date.precision !== "year" ? date : (dateFromArxivId(arxivId) ?? date);
}
