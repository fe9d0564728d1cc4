import { findDoi, parseArxivId } from "../../../model/work-ids.ts";
import { textOfMarkup } from "../markup/text-of-markup.ts";
import { noTitle } from "../records/no-title.ts";
import { readDate, readText } from "../records/read-fields.ts";
import type { ReadRecord } from "../records/render-papers.ts";
import type { FeedEntry } from "./feed-entries.ts";
import { listedPaper } from "./listed-paper.ts";
import { splitAuthors } from "./split-authors.ts";
import { textOfArxiv } from "./text-of-arxiv.ts";

/** A paper from an entry of arXiv's API (https://info.arxiv.org/help/api/user-manual.html) or of its daily feeds. */
export function paperFromFeedEntry(entry: FeedEntry, place: string): ReadRecord {
  const all = (tag: string) => entry.get(tag) ?? [];
  const title = textOfArxiv(all("title")[0]).replace(
    /\.? \(arXiv:\S{9,20}(?: \[[\w.-]{1,20}\])?(?: UPDATED)?\)$/,
    "",
  );
  const summary = textOfMarkup([...all("summary"), ...all("description")][0]);
  const ids = [...all("id"), ...all("guid"), ...all("link"), ...all("title")];
  // The daily feeds name their entries oai:arXiv.org:2402.03300v1.
  const arxivId = ids
    .map((id) => parseArxivId(readText(id).replace(/^oai:arxiv\.org:/i, "arXiv:")))
    .find((id) => id !== undefined);
  if (ids.some((id) => /arxiv\.org\/api\/errors/.test(id)))
    return refuse(place, "service-error", `is an error of the service: ${summary}`);
  if (title === "") return { place, paper: undefined, problems: [noTitle] };
  if (arxivId === undefined)
    return refuse(place, "no-arxiv-id", `has no arXiv id ("${title.slice(0, 60)}"); it was left out`);
  const names =
    all("name").length > 0 ? all("name").map(textOfArxiv) : all("dc:creator").flatMap(splitAuthors);
  const paper = listedPaper({
    title,
    abstract: textOfArxiv(summary).replace(/^arXiv:\S{9,20} Announce Type: \S{1,20} (?:Abstract: )?/, ""),
    authors: names.filter((name) => name !== ""),
    date: dateOf(all("published")[0], summary),
    arxivId,
    doi: all("arxiv:doi").map(findDoi)[0],
    section: undefined,
  });
  return { place, paper, problems: [] };
}

/** In the daily feeds the date is the day of the announcement, also of a paper that is years old. */
function dateOf(published: string | undefined, summary: string): string | undefined {
  return /^arXiv:\S{9,20} Announce Type:/.test(summary) ? undefined : readDate(published);
}

function refuse(place: string, rule: string, problem: string): ReadRecord {
  return { place, paper: undefined, problems: [{ rule, problem: problem.slice(0, 300) }] };
}
