import { dateFromArxivId } from "../../../model/dates/read-date.ts";
import { findArxivId, findDoi } from "../../../model/work-ids.ts";
import type { EntryDraft } from "../entry-draft.ts";
import { kindOfWork } from "../kind-of-work.ts";
import type { TextLine } from "../text/text-lines.ts";
import { readBlock } from "./read-block.ts";
import type { FoundTitle } from "./read-title.ts";
import type { Section } from "./section.ts";

/** A reading of a course page from its title and the lines under it. */
export function draftReading(reading: {
  readonly title: FoundTitle;
  readonly lines: readonly TextLine[];
  readonly section: Section;
  /** Where the entry begins: its heading or line. */
  readonly start: number;
}): { draft: EntryDraft; unread: readonly TextLine[] } {
  const { title, lines, section, start } = reading;
  const { links: blockLinks, setAside, citedDate, ...facts } = readBlock(lines);
  const links = [...title.links, ...blockLinks].filter(({ url }) => /^https?:\/\//i.test(url));
  const titleUrls = title.links.map(({ url }) => url).join(" ");
  const arxivId = findArxivId(titleUrls) ?? facts.arxivId;
  const doi = findDoi(titleUrls) ?? facts.doi;
  const url = choosePlace(links.map((link) => link.url));
  const isDescribed = facts.abstracts.length > 0 || facts.date !== undefined;
  const kind = kindOfWork({ arxivId, doi, url, authors: facts.authors, isDescribed });
  const end = lines.findLast(({ content }) => content !== "")?.contentEnd ?? title.span.end;
  const draft: EntryDraft = {
    ...facts,
    start,
    end: Math.max(end, title.span.end),
    kind,
    title: title.span,
    arxivId,
    doi,
    url,
    date: facts.date ?? dateFromArxivId(arxivId) ?? citedDate,
    votes: undefined,
    comments: undefined,
    section: section.section,
    heading: section.heading,
  };
  const apart = new Set(setAside.map((span) => span.start));
  return { draft, unread: lines.filter((line) => line.content !== "" && apart.has(line.contentStart)) };
}

/** Of several addresses the one of the paper itself; else the first. */
function choosePlace(urls: readonly string[]): string | undefined {
  const paper = urls.find(
    (url) =>
      kindOfWork({ arxivId: undefined, doi: undefined, url, authors: [], isDescribed: false }) === "paper",
  );
  return paper ?? urls[0];
}
