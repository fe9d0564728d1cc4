import { latexToText } from "../../../latex/latex-to-text.ts";
import { findDoi, parseArxivId } from "../../../model/work-ids.ts";
import { textOfMarkup } from "../markup/text-of-markup.ts";
import { noTitle } from "../records/no-title.ts";
import { isRecord, type ObjectFields } from "../records/object-fields.ts";
import type { PaperFields, RecordProblem } from "../records/paper-fields.ts";
import { readAuthors } from "../records/read-authors.ts";
import { readDate, readText, readUrl } from "../records/read-fields.ts";

/** A paper from a record of Semantic Scholar (https://api.semanticscholar.org/api-docs/graph). Its `tldr` is a machine's sentence and not read. */
export function paperFromRecord(record: ObjectFields): {
  readonly paper: PaperFields | undefined;
  readonly problems: readonly RecordProblem[];
} {
  const title = plain(record.title);
  if (title === "") return { paper: undefined, problems: [noTitle] };
  const ids = isRecord(record.externalIds) ? record.externalIds : {};
  const openAccess = isRecord(record.openAccessPdf) ? record.openAccessPdf.url : undefined;
  const authors = readAuthors(record.authors);
  const types = Array.isArray(record.publicationTypes) ? record.publicationTypes : [];
  const paper: PaperFields = {
    title,
    abstract: plain(record.abstract),
    authors: authors.names,
    authorCount: authors.count,
    date: readDate(record.publicationDate) ?? readDate(record.year),
    arxivId: [ids.ArXiv, record.arxivId, openAccess]
      .map((id) => parseArxivId(readText(id)))
      .find((id) => id !== undefined),
    doi: [ids.DOI, record.doi].map((doi) => findDoi(readText(doi))).find((doi) => doi !== undefined),
    url: readUrl(record.url) ?? readUrl(openAccess),
    votes: undefined,
    comments: undefined,
    kind: types.includes("Book") ? "book" : "paper",
  };
  return { paper, problems: nestedProblems(record) };
}

function plain(value: unknown): string {
  return readText(latexToText(textOfMarkup(value), "parts"));
}

/** What a paper cites is another list than the one that was asked for. */
function nestedProblems(record: ObjectFields): RecordProblem[] {
  return ["references", "citations"].flatMap((name): RecordProblem[] => {
    const nested = record[name];
    if (!Array.isArray(nested) || nested.length === 0) return [];
    const problem = `lists ${name} (${nested.length}); they are no entries of this file and were not read`;
    return [{ rule: "nested-works", problem, severity: "info" }];
  });
}
