import { findDoi, parseArxivId } from "../../../model/work-ids.ts";
import { noTitle } from "../records/no-title.ts";
import { readText } from "../records/read-fields.ts";
import type { ReadRecord } from "../records/render-papers.ts";
import { listedPaper } from "./listed-paper.ts";
import type { ListedItem } from "./parse-list-page.ts";
import { splitAuthors } from "./split-authors.ts";
import { textOfArxiv } from "./text-of-arxiv.ts";

/** A paper from an item of a list page. The page gives the day of the announcement, not of the paper. */
export function paperFromListItem(
  { address, heading, parts, authors }: ListedItem,
  place: string,
): ReadRecord {
  const title = textOfArxiv(parts.get("list-title"));
  const arxivId = parseArxivId(address.replace(/^\/abs\//, ""));
  if (title === "") return { place, paper: undefined, problems: [noTitle] };
  if (arxivId === undefined) {
    const problem = `has no arXiv id ("${title.slice(0, 60)}"); it was left out`;
    return { place, paper: undefined, problems: [{ rule: "no-arxiv-id", problem }] };
  }
  const paper = listedPaper({
    title,
    abstract: textOfArxiv(parts.get("abstract")),
    authors: authors.length > 0 ? authors.map(textOfArxiv) : splitAuthors(parts.get("list-authors") ?? ""),
    date: undefined,
    arxivId,
    doi: findDoi(parts.get("list-doi") ?? ""),
    section: sectionOf(heading),
  });
  return { place, paper, problems: [] };
}

/** `New submissions (showing 12 of 12 entries)` → `New submissions`; a day says nothing of its papers. */
function sectionOf(heading: string): string | undefined {
  const words = readText(heading).replace(/\s*\((?:showing|continued)[^)]*\)/, "");
  return words === "" || /^(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun),/.test(words) ? undefined : words.slice(0, 100);
}
