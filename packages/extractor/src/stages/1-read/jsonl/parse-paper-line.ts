import { findDoi, parseArxivId } from "../../../model/work-ids.ts";
import { readAuthors, readCount, readDate, readText } from "./read-fields.ts";

/** A paper as one line gives it; white space within title and abstract is folded. */
export interface PaperFields {
  readonly title: string;
  /** Empty when the line has none. */
  readonly abstract: string;
  readonly authors: readonly string[];
  readonly authorCount: number | undefined;
  readonly date: string | undefined;
  readonly arxivId: string | undefined;
  readonly doi: string | undefined;
  readonly url: string | undefined;
  readonly votes: number | undefined;
  readonly comments: number | undefined;
}

/** Something odd about the line, in words. */
export interface LineProblem {
  readonly rule: string;
  readonly problem: string;
}

/** Bound in characters for one line: a paper with its abstract has a few thousand. */
const maxLineLength = 8 * 1024 * 1024;

/** Reads one line; `paper` is undefined when it is none. */
export function parsePaperLine(line: string): {
  paper: PaperFields | undefined;
  problems: readonly LineProblem[];
} {
  if (line.length > maxLineLength) {
    return reject(
      "line-too-long",
      `has ${line.length} characters, and one record may have ${maxLineLength}; it was left out`,
    );
  }
  const fields = parseObject(line);
  if (fields === undefined) return reject("bad-json", "is not a JSON object; it was left out");
  const title = readText(fields.title);
  if (title === "") return reject("no-title", "has no title; it was left out");
  return readPaper(fields, title);
}

type Fields = Readonly<Record<string, unknown>>;

function parseObject(line: string): Fields | undefined {
  try {
    const value: unknown = JSON.parse(line);
    // An object that is no array has string keys; its values stay unknown.
    return typeof value === "object" && value !== null && !Array.isArray(value)
      ? (value as Fields)
      : undefined;
  } catch {
    return undefined;
  }
}

function readPaper(fields: Fields, title: string) {
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

function arxivIdOf(fields: Fields, url: string | undefined): string | undefined {
  const own = ["arxivId", "arxiv_id", "arxiv", "id"].map((key) => parseArxivId(readText(fields[key])));
  return own.find((id) => id !== undefined) ?? (url === undefined ? undefined : parseArxivId(url));
}

function problemsOf(paper: PaperFields, given: unknown): LineProblem[] {
  if (given === undefined || paper.date !== undefined) return [];
  return [{ rule: "bad-date", problem: "has a date that cannot be read; it was left out" }];
}

function firstOf(fields: Fields, keys: readonly string[]): unknown {
  const key = keys.find((name) => fields[name] !== undefined && fields[name] !== null && fields[name] !== "");
  return key === undefined ? undefined : fields[key];
}

function reject(rule: string, problem: string) {
  return { paper: undefined, problems: [{ rule, problem } satisfies LineProblem] };
}
