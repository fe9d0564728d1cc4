import { twoDigits } from "../../../model/dates/read-date.ts";
import type { EntryDate } from "../entry-draft.ts";
import type { PrintedDate } from "./classify-line.ts";
import type { DumpPaper } from "./dump-paper.ts";

/** The year that the page leaves out: it does so for the year in which it was saved. */
export interface OmittedYear {
  readonly year: number | undefined;
  /** What the year rests on, in words. */
  readonly because: string;
}

/**
 * A Daily Papers page prints no year for papers of the current one. The first of these that is known counts:
 * the arXiv ids of the undated papers (they begin with year and month), the year in which the page says that it was
 * saved, the smallest year after every printed one.
 */
export function inferYear(papers: readonly DumpPaper[], savedYear?: number): OmittedYear {
  const byIds = papers.flatMap(({ date, arxivId }) =>
    date === undefined || date.year !== undefined ? [] : (yearNear(date, arxivId) ?? []),
  );
  if (byIds.length > 0)
    return { year: Math.max(...byIds.slice(0, 1000)), because: "as the arXiv ids of these papers say" };
  if (savedYear !== undefined)
    return { year: savedYear, because: "the page was saved in that year, as its front matter says" };
  const printed = papers.flatMap(({ date }) => date?.year ?? []);
  if (printed.length === 0) return { year: undefined, because: "no year is printed anywhere" };
  const latest = printed.reduce((left, right) => Math.max(left, right));
  return { year: latest + 1, because: "the smallest year after every printed one" };
}

/** The year in which month and day come nearest to the month in which arXiv gave the id. */
function yearNear({ month }: PrintedDate, arxivId: string | undefined): number | undefined {
  const given = /^(\d{2})(\d{2})\./.exec(arxivId ?? "");
  if (given === null) return undefined;
  const year = 2000 + Number(given[1]);
  const distance = month - Number(given[2]);
  return distance > 6 ? year - 1 : distance < -6 ? year + 1 : year;
}

/** A printed date, with the year that the page left out where one is known. */
export function completeDate({ year, month, day }: PrintedDate, omitted: OmittedYear): EntryDate | undefined {
  const known = year ?? omitted.year;
  if (known === undefined) return undefined;
  return {
    value: `${known}-${twoDigits(month)}-${twoDigits(day)}`,
    precision: "day",
    inferred: year === undefined,
  };
}
