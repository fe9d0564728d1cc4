import type { TextSpan } from "@methodscape/graph-model";
import { dateFromArxivId } from "../../../model/dates/read-date.ts";
import { findArxivId, findDoi } from "../../../model/work-ids.ts";
import type { EntryDate, EntryDraft } from "../entry-draft.ts";
import { kindOfWork } from "../kind-of-work.ts";
import type { NamedWork } from "./named-work.ts";
import type { RestFacts } from "./read-rest.ts";
import type { UnderFacts } from "./read-under.ts";

/** Where an entry stands among the headings. */
export interface Place {
  readonly section: string;
  /** The headings above it, from the outermost, where there are several. */
  readonly heading: string | undefined;
}

/** All that a page says of one work. */
export interface ListedWork {
  readonly work: NamedWork;
  /** Addresses of the work, its title's own first. */
  readonly urls: readonly string[];
  /** Words beside the title in which an id may stand. */
  readonly words: string;
  readonly rest: RestFacts | undefined;
  readonly under: readonly UnderFacts[];
  readonly span: TextSpan;
  readonly place: Place;
}

/** The entry of a listed work. */
export function draftWork({ work, urls, words, rest, under, span, place }: ListedWork): EntryDraft {
  const known = /arxiv|10\.\d{4}/i.test(words) ? [...urls, words] : urls;
  const arxivId = firstFound(known, findArxivId);
  const doi = firstFound(known, findDoi);
  const { authors, authorCount } = peopleOf(work, rest, under);
  const abstracts = under.flatMap(({ abstract }) => abstract ?? []);
  const notes = [rest?.note, ...under.map(({ note }) => note)].filter((note) => note !== undefined);
  const url = choosePlace(urls);
  return {
    start: span.start,
    end: span.end,
    title: work.title,
    abstracts,
    notes,
    kind: kindOfWork({ arxivId, doi, url, authors, isDescribed: abstracts.length > 0 }),
    authors,
    authorCount,
    date: chooseDate([work.date, rest?.date, ...under.map(({ date }) => date)], arxivId),
    arxivId,
    doi,
    url,
    votes: undefined,
    comments: undefined,
    section: place.section,
    heading: place.heading,
  };
}

function firstFound(
  texts: readonly string[],
  find: (text: string) => string | undefined,
): string | undefined {
  for (const text of texts) {
    const found = find(text);
    if (found !== undefined) return found;
  }
  return undefined;
}

type People = Pick<EntryDraft, "authors" | "authorCount">;

function peopleOf(work: NamedWork, rest: RestFacts | undefined, under: readonly UnderFacts[]): People {
  const beside = { authors: work.authors, authorCount: undefined };
  const lists = [rest ?? beside, beside, ...under];
  const { authors, authorCount } = lists.find((list) => list.authors.length > 0) ?? beside;
  return { authors, authorCount };
}

/** Of several addresses the one of the paper itself; else the first. */
function choosePlace(urls: readonly string[]): string | undefined {
  return urls.length < 2 ? urls[0] : (urls.find(isPaperPlace) ?? urls[0]);
}

function isPaperPlace(url: string): boolean {
  return kindOfWork({ arxivId: undefined, doi: undefined, authors: [], isDescribed: false, url }) === "paper";
}

/** A year alone says less than the month in an arXiv id. */
function chooseDate(
  dates: readonly (EntryDate | undefined)[],
  arxivId: string | undefined,
): EntryDate | undefined {
  const known = dates.filter((date) => date !== undefined);
  return known.find(({ precision }) => precision !== "year") ?? dateFromArxivId(arxivId) ?? known[0];
}
