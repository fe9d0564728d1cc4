import { findDoi, parseArxivId } from "../../../model/work-ids.ts";
import { noTitle } from "../records/no-title.ts";
import { readDate } from "../records/read-fields.ts";
import type { ReadRecord } from "../records/render-papers.ts";
import { listedPaper } from "./listed-paper.ts";
import type { MailedPaper } from "./parse-mail-listing.ts";
import { splitAuthors } from "./split-authors.ts";
import { textOfArxiv } from "./text-of-arxiv.ts";

/** A paper from an e-mail listing. A replaced paper that says no date of its first version has the month of its id. */
export function paperFromMail({ id, header, abstract, line }: MailedPaper): ReadRecord {
  const place = `line ${line}`;
  const value = (name: string) => header.get(name) ?? "";
  const title = textOfArxiv(value("title"));
  const arxivId = parseArxivId(id);
  if (title === "") return { place, paper: undefined, problems: [noTitle] };
  if (arxivId === undefined) {
    const problem = `has no arXiv id ("${title.slice(0, 60)}"); it was left out`;
    return { place, paper: undefined, problems: [{ rule: "no-arxiv-id", problem }] };
  }
  const paper = listedPaper({
    title,
    abstract: textOfArxiv(abstract),
    authors: splitAuthors(value("authors") || value("author")),
    // Fri, 21 Nov 2025 10:00:00 GMT   (123kb)
    date: readDate(/\d{1,2} [A-Z][a-z]{2} \d{4}/.exec(value("date (v1)") || value("date"))?.[0]),
    arxivId,
    doi: findDoi(value("doi")),
    section: undefined,
  });
  return { place, paper, problems: [] };
}
