import { findDoi, parseArxivId } from "../../../model/work-ids.ts";
import type { PaperFields, RecordProblem } from "./paper-fields.ts";
import { readAuthors, readCount, readDate, readText } from "./read-fields.ts";

/** The members of a JSON object; their values stay unknown. */
export type ObjectFields = Readonly<Record<string, unknown>>;

/** A paper from an object with the usual names of members (`title`, `abstract` or `summary`, `authors`, …); undefined without a title. */
export function paperFromObject(fields: ObjectFields): {
  readonly paper: PaperFields | undefined;
  readonly problems: readonly RecordProblem[];
} {
  const title = readText(fields.title);
  if (title === "") {
    return { paper: undefined, problems: [{ rule: "no-title", problem: "has no title; it was left out" }] };
  }
  const abstract = readText(fields.abstract) || readText(fields.summary);
  const authors = readAuthors(fields.authors);
  const given = firstOf(fields, ["publishedAt", "published", "date", "year"]);
  const date = readDate(given);
  const url = readText(fields.url) || undefined;
  const arxivId = arxivIdOf(fields, url);
  const paper: PaperFields = {
    title,
    abstract,
    authors,
    authorCount: authors.length === 0 ? undefined : authors.length,
    date,
    arxivId,
    doi: findDoi(readText(fields.doi)),
    url,
    votes: readCount(firstOf(fields, ["upvotes", "votes"])),
    comments: readCount(firstOf(fields, ["numComments", "comments"])),
  };
  return { paper, problems: problemsOf(paper, given) };
}

function arxivIdOf(fields: ObjectFields, url: string | undefined): string | undefined {
  const own = ["arxivId", "arxiv_id", "arxiv", "id"].map((key) => parseArxivId(readText(fields[key])));
  return own.find((id) => id !== undefined) ?? (url === undefined ? undefined : parseArxivId(url));
}

function problemsOf(paper: PaperFields, given: unknown): RecordProblem[] {
  if (given === undefined || paper.date !== undefined) return [];
  return [{ rule: "bad-date", problem: "has a date that cannot be read; it was left out" }];
}

function firstOf(fields: ObjectFields, keys: readonly string[]): unknown {
  const key = keys.find((name) => fields[name] !== undefined && fields[name] !== null && fields[name] !== "");
  return key === undefined ? undefined : fields[key];
}
