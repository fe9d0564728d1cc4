import type { TextSpan } from "@methodscape/graph-model";
import { dateFromArxivId } from "../../../model/dates/read-date.ts";
import { findArxivId, findDoi } from "../../../model/work-ids.ts";
import type { EntryDate, EntryDraft } from "../entry-draft.ts";
import { kindOfWork } from "../kind-of-work.ts";
import { type BlockFacts, readBlock } from "./block/read-block.ts";
import type { PageLine } from "./page/page-line.ts";
import type { Section } from "./section.ts";
import type { FoundTitle } from "./title/read-title.ts";
import { settleTitle } from "./title/settle-title.ts";

/** A title, the lines that go with it, and where it is listed. */
export interface TitledLines {
  readonly title: FoundTitle;
  readonly lines: readonly PageLine[];
  readonly section: Section;
  /** Where the entry begins: its heading or line. */
  readonly start: number;
  /** Where it ends; by default with its last line. */
  readonly end?: number | undefined;
}

/** A reading of a course page from its title and the lines under it. */
export function draftReading(reading: TitledLines): { draft: EntryDraft; unread: readonly PageLine[] } {
  const { title, lines } = settleTitle(reading.title, reading.lines);
  const facts = readBlock(lines);
  const last = lines.findLast(({ content }) => content !== "")?.contentEnd ?? 0;
  const draft: EntryDraft = {
    start: reading.start,
    end: reading.end ?? Math.max(last, title.span.end),
    title: title.span,
    abstracts: facts.abstracts,
    notes: facts.notes,
    ...describeWork(title, facts),
    votes: undefined,
    comments: undefined,
    section: title.isOptional ? "more" : reading.section.section,
    heading: reading.section.heading,
  };
  return { draft, unread: pickLines(lines, facts.setAside) };
}

const bookWords = /\b(?:\d(?:st|nd|rd|th) ed(?:ition\b|\.)|textbook\b|handbook\b)/i;

/** What is known of the work by what stands beside its title and under it. */
function describeWork(
  title: FoundTitle,
  facts: BlockFacts,
): Pick<EntryDraft, "kind" | "authors" | "authorCount" | "arxivId" | "doi" | "url" | "date"> {
  const titleUrls = title.links.map(({ url }) => url).join(" ");
  const urls = [...title.links, ...facts.links].map(({ url }) => url);
  const arxivId = findArxivId(titleUrls) ?? facts.arxivId ?? findArxivId(title.behind);
  const doi = findDoi(titleUrls) ?? facts.doi ?? findDoi(title.behind);
  const url = choosePlace(urls.filter((place) => /^https?:\/\//i.test(place)));
  const { authors, authorCount } = facts.authors.length > 0 ? facts : title;
  const isDescribed = facts.date !== undefined || (facts.abstracts.length > 0 && authors.length > 0);
  const named = title.kind ?? (bookWords.test(title.words) ? "book" : undefined);
  const known = kindOfWork({ arxivId, doi, url, authors, isDescribed, named });
  const kind = known === "blog" && named === undefined && isFrontDoor(title, url) ? "tool" : known;
  return { kind, authors, authorCount, arxivId, doi, url, date: chooseDate(title, facts, arxivId) };
}

/** A name and the front door of a site are a thing to use; a page behind it, or a whole title, is one to read. */
function isFrontDoor({ words }: FoundTitle, url: string | undefined): boolean {
  return words.split(/\s+/).length <= 3 && /^https?:\/\/[^/?#]{3,100}\/?$/.test(url ?? "");
}

function pickLines(lines: readonly PageLine[], spans: readonly TextSpan[]): readonly PageLine[] {
  if (spans.length === 0) return [];
  const starts = new Set(spans.map((span) => span.start));
  return lines.filter((line) => line.content !== "" && starts.has(line.contentStart));
}

/** The first submission, else what stands beside the title; a year alone says less than the month in an arXiv id. */
function chooseDate(
  { date: beside }: FoundTitle,
  { date, citedDate }: BlockFacts,
  arxivId: string | undefined,
): EntryDate | undefined {
  const exact = beside?.precision === "year" ? undefined : beside;
  return date ?? exact ?? dateFromArxivId(arxivId) ?? citedDate ?? beside;
}

/** Of several addresses the one of the paper itself; else the first. */
function choosePlace(urls: readonly string[]): string | undefined {
  const unknown = { arxivId: undefined, doi: undefined, authors: [], isDescribed: false, named: undefined };
  return urls.find((url) => kindOfWork({ ...unknown, url }) === "paper") ?? urls[0];
}
